package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffChanged;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Whom a submitted entry waits for. Heads come and go: then it waits for whoever stands above the owner now. */
@ApplicationScoped
public class Verifiers {

    private final PortfolioEntries entries;
    private final StaffMembers staff;
    private final Authority authority;
    private final AuditTrail audit;
    private final Clock clock;

    Verifiers(PortfolioEntries entries, StaffMembers staff, Authority authority, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.staff = staff;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody where no head stands above the owner: then the overseer verifies. */
    Optional<UUID> of(StaffMember owner) {
        try {
            return Optional.of(authority.approverOf(owner));
        } catch (RuleViolated nobodyAbove) {
            return Optional.empty();
        }
    }

    void onAppointment(@Observes StaffChanged.OfAppointment changed) {
        if (changed.appointment().kind().standsAbove()) {
            entries.lockSubmitted().forEach(this::awaitWhoStandsAbove);
        }
    }

    private void awaitWhoStandsAbove(PortfolioEntry entry) {
        var changed = staff.of(entry.ownerId())
                .flatMap(this::of)
                .filter(head -> entry.await(head, clock.instant()))
                .isPresent();
        if (changed) {
            audit.record("portfolio.PortfolioEntryAwaitsAnother", entry.id(), entry::version);
        }
    }
}
