package org.librarycpd.portfolio.assignment;

import static org.librarycpd.portfolio.assignment.AssignmentRule.THE_GIVER_STILL_HOLDS_THE_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.staff.Mandate;
import org.librarycpd.portfolio.staff.PassOnAuthority;
import org.librarycpd.portfolio.staff.TakeBackAuthority;
import org.librarycpd.portfolio.staff.Term;

/** The powers that come with work: passed on by who gave it once it is accepted, gone as soon as it ends. */
@ApplicationScoped
class AssignmentPowers {

    private final PassOnAuthority passOn;
    private final TakeBackAuthority takeBack;
    private final Clock clock;

    AssignmentPowers(PassOnAuthority passOn, TakeBackAuthority takeBack, Clock clock) {
        this.passOn = passOn;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    /** Refuses what the giver could not pass on. */
    void check(Assignment assignment) {
        if (!assignment.powers().isEmpty()) {
            passOn.check(assignment.givenBy(), mandate(assignment));
        }
    }

    void give(Assignment assignment) {
        if (assignment.powers().isEmpty()) {
            return;
        }
        try {
            passOn.handle(assignment.givenBy(), mandate(assignment));
        } catch (RuleViolated noLonger) {
            throw THE_GIVER_STILL_HOLDS_THE_OFFICE.refuse();
        }
    }

    void end(Assignment assignment, UUID by) {
        if (!assignment.powers().isEmpty()) {
            takeBack.ofOrigin(assignment.id(), by);
        }
    }

    private Mandate mandate(Assignment assignment) {
        var today = LocalDate.now(clock);
        var from = assignment.beginsOn().isBefore(today) ? today : assignment.beginsOn();
        return new Mandate(
                assignment.personId(),
                assignment.powers(),
                assignment.departmentId(),
                new Term(from, assignment.endsOn()),
                null,
                assignment.id());
    }
}
