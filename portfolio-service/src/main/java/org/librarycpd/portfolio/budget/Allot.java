package org.librarycpd.portfolio.budget;

import static org.librarycpd.portfolio.budget.AllotmentLevel.PERSON;
import static org.librarycpd.portfolio.budget.BudgetRule.A_DEPARTMENT_DIVIDES_WHAT_IT_HAS;
import static org.librarycpd.portfolio.budget.BudgetRule.THE_DEPARTMENT_HAS_SOMETHING_TO_DIVIDE;
import static org.librarycpd.portfolio.budget.BudgetRule.THE_OVERSEER_ALLOTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.Units;

/** The overseer says what is there for learning; a head divides what the department has among its people. */
@ApplicationScoped
public class Allot {

    private final Allotments allotments;
    private final AllotmentAccess access;
    private final Authority authority;
    private final Units units;
    private final StaffMembers staff;
    private final AuditTrail audit;
    private final Clock clock;

    Allot(
            Allotments allotments,
            AllotmentAccess access,
            Authority authority,
            Units units,
            StaffMembers staff,
            AuditTrail audit,
            Clock clock) {
        this.allotments = allotments;
        this.access = access;
        this.authority = authority;
        this.units = units;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Allotment handle(
            UUID by, AllotmentKind kind, AllotmentHolder holder, int year, long amount, WorkingTime workingTime) {
        if (holder.departmentId() != null) {
            units.requireDepartment(holder.departmentId());
        }
        var member = holder.personId() == null ? null : require(holder.personId());
        var isOverseer = authority.isOverseer(by);
        THE_OVERSEER_ALLOTS.require(isOverseer || member != null && access.isHeadOver(holder.personId(), by));
        var allotment = new Allotment(kind, holder, year, amount, clock.instant());
        allotment.workAt(workingTime, clock.instant());
        if (!isOverseer) {
            divide(allotment, member);
        }
        allotments.add(allotment);
        audit.record("portfolio.AllotmentMade", allotment.id(), allotment::version);
        return allotment;
    }

    private StaffMember require(UUID personId) {
        return staff.of(personId).orElseThrow(PlatformRule.NOTHING_IS_HERE::refuse);
    }

    private void divide(Allotment allotment, StaffMember member) {
        var ofDepartment = allotments.lock(member.departmentId(), member.personId(), allotment.year()).stream()
                .filter(a -> a.kind() == allotment.kind() && a.level() == AllotmentLevel.DEPARTMENT)
                .findFirst()
                .orElseThrow(() -> THE_DEPARTMENT_HAS_SOMETHING_TO_DIVIDE.refuse(Integer.toString(allotment.year())));
        requireNotMoreThan(ofDepartment, allotment.allotted());
        allotment.divide(ofDepartment);
    }

    private void requireNotMoreThan(Allotment ofDepartment, long more) {
        var divided = allotments.divided(ofDepartment.id()) + more;
        var kind = ofDepartment.kind();
        A_DEPARTMENT_DIVIDES_WHAT_IT_HAS.require(
                divided <= ofDepartment.allotted(),
                kind.readable(divided),
                kind.readable(ofDepartment.allotted()),
                Integer.toString(ofDepartment.year()));
    }

    /** Raised or lowered, never below what is bound; the working time stays where none is given. */
    @Transactional
    public Allotment change(
            UUID by, AllotmentKind kind, UUID id, IfMatch seen, long amount, WorkingTime workingTime, String reason) {
        var known = allotments.require(kind, id);
        access.requireReader(known, by);
        var isOverseer = authority.isOverseer(by);
        THE_OVERSEER_ALLOTS.require(isOverseer
                || known.level() == PERSON && known.dividedFrom() != null && access.isHeadOver(known.personId(), by));
        var ofDepartment = isOverseer ? null : allotments.lock(kind, known.dividedFrom());
        var allotment = allotments.lock(kind, id);
        seen.accept(allotment.version());
        if (ofDepartment != null) {
            requireNotMoreThan(ofDepartment, amount - allotment.allotted());
        }
        allotments.add(allotment.become(amount, reason, by, clock.instant()));
        if (workingTime != null) {
            allotment.workAt(workingTime, clock.instant());
        }
        audit.record("portfolio.AllotmentChanged", id, allotment::version);
        return allotment;
    }
}
