package org.librarycpd.portfolio.assignment;

import static org.librarycpd.portfolio.assignment.AssignmentRule.IT_DEVELOPS_AN_OPEN_GAP;
import static org.librarycpd.portfolio.assignment.AssignmentRule.THE_HEAD_OR_THE_OVERSEER_GIVES_WORK;
import static org.librarycpd.portfolio.assignment.AssignmentRule.THE_PERSON_WORKS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.Units;

/** A head or the overseer proposes work to somebody below. */
@ApplicationScoped
public class GiveAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentPowers powers;
    private final StaffMembers staff;
    private final Units units;
    private final Gaps gaps;
    private final Event<AssignmentEvent> happened;
    private final Clock clock;

    GiveAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentPowers powers,
            StaffMembers staff,
            Units units,
            Gaps gaps,
            Event<AssignmentEvent> happened,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.powers = powers;
        this.staff = staff;
        this.units = units;
        this.gaps = gaps;
        this.happened = happened;
        this.clock = clock;
    }

    /** Work in the person's own department. */
    @Transactional
    public Assignment stretch(UUID by, AssignmentTerms terms) {
        var member = receiver(by, terms.personId());
        return give(AssignmentKind.STRETCH, by, in(member.departmentId(), terms));
    }

    /** An area of the department that the terms name. */
    @Transactional
    public Assignment responsibility(UUID by, AssignmentTerms terms) {
        receiver(by, terms.personId());
        units.requireDepartment(terms.departmentId());
        terms.groupIds().forEach(this::employed);
        return give(AssignmentKind.RESPONSIBILITY, by, terms);
    }

    private StaffMember receiver(UUID by, UUID personId) {
        THE_HEAD_OR_THE_OVERSEER_GIVES_WORK.require(access.mayGive(by, personId));
        return employed(personId);
    }

    private StaffMember employed(UUID personId) {
        return staff.of(personId)
                .filter(member -> member.isEmployedOn(today()))
                .orElseThrow(() -> THE_PERSON_WORKS_HERE.refuse(personId));
    }

    private Assignment give(AssignmentKind kind, UUID by, AssignmentTerms terms) {
        var assignment = new Assignment(kind, terms, by, today(), clock.instant());
        terms.gapIds().stream()
                .map(id -> gaps.requireOf(terms.personId(), id))
                .forEach(gap -> IT_DEVELOPS_AN_OPEN_GAP.require(gap.isOpen(), gap.id()));
        powers.check(assignment);
        assignments.add(assignment);
        happened.fire(assignment.proposed());
        return assignment;
    }

    private static AssignmentTerms in(UUID departmentId, AssignmentTerms terms) {
        return new AssignmentTerms(
                terms.personId(),
                departmentId,
                terms.groupIds(),
                terms.title(),
                terms.description(),
                terms.competencyIds(),
                terms.gapIds(),
                terms.from(),
                terms.until(),
                terms.hoursForeseen(),
                terms.powers());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
