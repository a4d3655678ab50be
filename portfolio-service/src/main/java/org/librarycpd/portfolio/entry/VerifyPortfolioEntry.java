package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.plan.CompletePlanItems;
import org.librarycpd.portfolio.plan.ReopenPlanItems;

/** The head or the overseer vouches for an entry; what it supersedes no longer counts from that moment on. */
@ApplicationScoped
public class VerifyPortfolioEntry {

    private final PortfolioEntries entries;
    private final EntryAccess access;
    private final ReopenPlanItems reopen;
    private final CompletePlanItems complete;
    private final Event<EntryEvent> happened;
    private final Clock clock;

    VerifyPortfolioEntry(
            PortfolioEntries entries,
            EntryAccess access,
            ReopenPlanItems reopen,
            CompletePlanItems complete,
            Event<EntryEvent> happened,
            Clock clock) {
        this.entries = entries;
        this.access = access;
        this.reopen = reopen;
        this.complete = complete;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public PortfolioEntry handle(UUID id, IfMatch seen, UUID by) {
        var entry = entries.require(id);
        access.requireVerifier(entry, by);
        seen.accept(entry.version());
        // told before the superseding, so that a gap is never without evidence in between
        happened.fire(entry.verify(by, clock.instant()));
        if (entry.supersedes() != null) {
            supersede(entries.lock(entry.supersedes()), id);
        }
        if (entry.planItemId() != null) {
            complete.item(entry.ownerId(), entry.planItemId(), id);
        }
        return entry;
    }

    private void supersede(PortfolioEntry former, UUID successorId) {
        var superseded = former.supersede(successorId, clock.instant());
        reopen.handle(former.id());
        happened.fire(superseded);
    }
}
