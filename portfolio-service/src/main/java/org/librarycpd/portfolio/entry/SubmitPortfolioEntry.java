package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.staff.StaffMembers;

/** The owner puts an entry before the nearest head, or takes it back. */
@ApplicationScoped
public class SubmitPortfolioEntry {

    private final PortfolioEntries entries;
    private final EntryAccess access;
    private final EntryTermsCheck check;
    private final StaffMembers staff;
    private final Verifiers verifiers;
    private final Event<EntryEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitPortfolioEntry(
            PortfolioEntries entries,
            EntryAccess access,
            EntryTermsCheck check,
            StaffMembers staff,
            Verifiers verifiers,
            Event<EntryEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.access = access;
        this.check = check;
        this.staff = staff;
        this.verifiers = verifiers;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PortfolioEntry handle(UUID id, IfMatch seen, UUID by) {
        var entry = owned(id, seen, by);
        check.require(entry);
        var verifier = verifiers.of(staff.requireOf(by)).orElse(null);
        happened.fire(entry.submit(verifier, clock.instant()));
        return entry;
    }

    @Transactional
    public PortfolioEntry withdraw(UUID id, IfMatch seen, UUID by) {
        var entry = owned(id, seen, by);
        entry.withdraw(clock.instant());
        audit.record("portfolio.PortfolioEntryWithdrawn", id, entry::version);
        return entry;
    }

    private PortfolioEntry owned(UUID id, IfMatch seen, UUID by) {
        var entry = entries.require(id);
        access.requireOwner(entry, by);
        seen.accept(entry.version());
        return entry;
    }
}
