package org.librarycpd.portfolio.budget;

import static org.librarycpd.portfolio.budget.BudgetRule.THE_OVERSEER_ALLOTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Units;

@ApplicationScoped
public class Allot {

    private final Allotments allotments;
    private final Authority authority;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    Allot(Allotments allotments, Authority authority, Units units, AuditTrail audit, Clock clock) {
        this.allotments = allotments;
        this.authority = authority;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Allotment handle(UUID by, AllotmentKind kind, UUID departmentId, int year, long amount) {
        units.requireDepartment(departmentId);
        THE_OVERSEER_ALLOTS.require(authority.isOverseer(by));
        var allotment = new Allotment(kind, departmentId, year, amount, clock.instant());
        allotments.add(allotment);
        audit.record("portfolio.AllotmentMade", allotment.id(), allotment::version);
        return allotment;
    }
}
