package org.librarycpd.appraisal.outcome;

import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_HR_OFFICER_DECIDES;
import static org.librarycpd.appraisal.outcome.OutcomeRule.ONLY_THE_EMPLOYEE_EXPLAINS;
import static org.librarycpd.appraisal.outcome.OutcomeRule.ONLY_THE_PROPOSER_DOES_THIS;
import static org.librarycpd.appraisal.outcome.OutcomeRule.THE_HEAD_OR_THE_PANEL_PROPOSES;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.security.Actor;

/**
 * Who proposes an outcome: the head above the person or a member of the interview's panel. Who knows of it: who proposed
 * it, the head, the HR officers; the person once it is approved, of a reprimand once the explanation is asked for.
 */
@ApplicationScoped
public class OutcomeAccess {

    private final Staff staff;
    private final Actor actor;

    OutcomeAccess(Staff staff, Actor actor) {
        this.staff = staff;
        this.actor = actor;
    }

    public boolean isHrOfficer(UUID who) {
        return staff.isHrOfficer(who);
    }

    public boolean isHeadOver(UUID who, UUID personId) {
        return staff.over(personId).isAppraiser(who, personId);
    }

    /** Nobody sits on the panel of the own interview. */
    public boolean isOnThePanelOf(Appraisal appraisal, UUID who) {
        return appraisal.interview().filter(i -> i.isSatBy(who)).isPresent();
    }

    public void requireReader(Outcome outcome, UUID who) {
        var knows = outcome.isKnownTo(who)
                || outcome.isProposedBy(who)
                || !who.equals(outcome.personId()) && (isHrOfficer(who) || isHeadOver(who, outcome.personId()));
        NOTHING_IS_HERE.require(knows);
    }

    Doer requireProposerOn(Appraisal appraisal, UUID who) {
        var person = appraisal.personId();
        if (!isHeadOver(who, person) && !isOnThePanelOf(appraisal, who)) {
            var knows = Basis.of(appraisal).isConfirmed() && (who.equals(person) || isHrOfficer(who));
            NOTHING_IS_HERE.require(knows);
            throw THE_HEAD_OR_THE_PANEL_PROPOSES.refuse();
        }
        return doer(who);
    }

    Doer requireProposer(Outcome outcome, UUID who) {
        requireReader(outcome, who);
        ONLY_THE_PROPOSER_DOES_THIS.require(outcome.isProposedBy(who));
        return doer(who);
    }

    Doer requireDecider(Outcome outcome, UUID who) {
        requireReader(outcome, who);
        AN_HR_OFFICER_DECIDES.require(isHrOfficer(who));
        var officer = doer(who);
        outcome.requireImpartial(officer);
        return officer;
    }

    void requireEmployee(Outcome outcome, UUID who) {
        requireReader(outcome, who);
        ONLY_THE_EMPLOYEE_EXPLAINS.require(who.equals(outcome.personId()));
    }

    private Doer doer(UUID who) {
        return new Doer(who, actor.onBehalfOf());
    }
}
