package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class ReturnPortfolioEntry {

    private final PortfolioEntries entries;
    private final EntryAccess access;
    private final Event<EntryEvent> happened;
    private final Clock clock;

    ReturnPortfolioEntry(PortfolioEntries entries, EntryAccess access, Event<EntryEvent> happened, Clock clock) {
        this.entries = entries;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public PortfolioEntry handle(UUID id, IfMatch seen, UUID by, String reason) {
        var entry = entries.require(id);
        access.requireVerifier(entry, by);
        seen.accept(entry.version());
        happened.fire(entry.giveBack(by, reason, clock.instant()));
        return entry;
    }
}
