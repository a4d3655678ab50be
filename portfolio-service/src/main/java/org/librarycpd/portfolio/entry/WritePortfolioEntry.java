package org.librarycpd.portfolio.entry;

import static org.librarycpd.portfolio.entry.EntryRule.AN_ENTRY_HAS_ONE_SUCCESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.staff.StaffMembers;

/** The owner writes an entry, rewrites it, throws a draft away, or begins a successor of a verified one. */
@ApplicationScoped
public class WritePortfolioEntry {

    private final PortfolioEntries entries;
    private final EntryAccess access;
    private final EntryTermsCheck check;
    private final StaffMembers staff;
    private final AuditTrail audit;
    private final Clock clock;

    WritePortfolioEntry(
            PortfolioEntries entries,
            EntryAccess access,
            EntryTermsCheck check,
            StaffMembers staff,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.access = access;
        this.check = check;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PortfolioEntry draft(UUID by, EntryTerms terms) {
        staff.requireOf(by);
        check.require(by, terms, null);
        return added(new PortfolioEntry(by, terms, clock.instant()), "portfolio.PortfolioEntryDrafted");
    }

    @Transactional
    public PortfolioEntry rewrite(UUID id, IfMatch seen, UUID by, EntryTerms terms) {
        var entry = seenByOwner(id, seen, by);
        check.require(by, terms, entry.supersedes());
        entry.rewrite(terms, clock.instant());
        audit.record("portfolio.PortfolioEntryRewritten", id, entry::version);
        return entry;
    }

    @Transactional
    public void delete(UUID id, IfMatch seen, UUID by) {
        var entry = seenByOwner(id, seen, by);
        entry.requireDeletable();
        entries.remove(entry);
        audit.record("portfolio.PortfolioEntryDeleted", id, entry::version);
    }

    @Transactional
    public PortfolioEntry succeed(UUID id, UUID by) {
        var verified = entries.lock(id);
        access.requireOwner(verified, by);
        staff.requireOf(by);
        var successor = verified.succeed(clock.instant());
        entries.successorOf(id).ifPresent(other -> {
            throw AN_ENTRY_HAS_ONE_SUCCESSOR.refuse(other.id());
        });
        return added(successor, "portfolio.PortfolioEntryDrafted");
    }

    private PortfolioEntry added(PortfolioEntry entry, String deed) {
        entries.add(entry);
        audit.record(deed, entry.id(), entry::version);
        return entry;
    }

    private PortfolioEntry seenByOwner(UUID id, IfMatch seen, UUID by) {
        var entry = entries.require(id);
        access.requireOwner(entry, by);
        seen.accept(entry.version());
        return entry;
    }
}
