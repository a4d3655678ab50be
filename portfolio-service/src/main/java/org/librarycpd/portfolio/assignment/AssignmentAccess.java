package org.librarycpd.portfolio.assignment;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.assignment.AssignmentRule.ONLY_WHO_WAS_GIVEN_IT_DOES_THIS;
import static org.librarycpd.portfolio.assignment.AssignmentRule.THE_HEAD_OR_THE_OVERSEER_GIVES_WORK;
import static org.librarycpd.portfolio.staff.Power.ASSIGN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Standing;

/** Who may know of work that was given, and who may do what with it. */
@ApplicationScoped
public class AssignmentAccess {

    private final Authority authority;

    AssignmentAccess(Authority authority) {
        this.authority = authority;
    }

    /** Who was given it, the heads above, the overseer. */
    public void requireReader(Assignment assignment, UUID person) {
        NOTHING_IS_HERE.require(mayKnowOf(person, assignment.personId()));
    }

    void requirePerson(Assignment assignment, UUID person) {
        requireReader(assignment, person);
        ONLY_WHO_WAS_GIVEN_IT_DOES_THIS.require(assignment.isFor(person));
    }

    void requireGiver(Assignment assignment, UUID person) {
        if (!mayGive(person, assignment.personId())) {
            requireReader(assignment, person);
            throw THE_HEAD_OR_THE_OVERSEER_GIVES_WORK.refuse();
        }
    }

    void requirePersonOrGiver(Assignment assignment, UUID person) {
        if (!assignment.isFor(person)) {
            requireGiver(assignment, person);
        }
    }

    boolean mayKnowOf(UUID asking, UUID person) {
        return asking.equals(person)
                || authority.isOverseer(asking)
                || authority
                        .standing(asking, person, ASSIGN_WORK)
                        .filter(Standing::headAbove)
                        .isPresent();
    }

    /** The nearest head above the person or the overseer; nobody gives work to himself. */
    public boolean mayGive(UUID giver, UUID person) {
        return !giver.equals(person)
                && (authority
                                .standing(giver, person, ASSIGN_WORK)
                                .filter(Standing::decides)
                                .isPresent()
                        || authority.isOverseer(giver));
    }
}
