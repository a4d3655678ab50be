package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_THE_APPRAISER_APPRAISES;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_THE_APPRAISER_OR_THE_OVERSEER;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_THE_PERSON_ANSWERS;
import static org.librarycpd.appraisal.appraisal.AppraisalStanding.APPRAISER;
import static org.librarycpd.appraisal.appraisal.AppraisalStanding.AUDITOR;
import static org.librarycpd.appraisal.appraisal.AppraisalStanding.DECIDER;
import static org.librarycpd.appraisal.appraisal.AppraisalStanding.OVERSEER;
import static org.librarycpd.appraisal.appraisal.AppraisalStanding.PANELIST;
import static org.librarycpd.appraisal.appraisal.AppraisalStanding.PERSON;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Authorities;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.appraisal.staff.StaffRule;
import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.security.Caller;

/**
 * Who may know of an appraisal and who acts on it; all others are told that there is nothing.
 *
 * <p>The person and the overseer know of it once it is announced; the person sees nothing but its stage and its dates
 * until it is confirmed.
 */
@ApplicationScoped
public class AppraisalPolicy {

    private final Staff staff;
    private final Caller caller;

    AppraisalPolicy(Staff staff, Caller caller) {
        this.staff = staff;
        this.caller = caller;
    }

    public AppraisalStanding requireStanding(Appraisal appraisal, UUID who) {
        return who.equals(appraisal.personId())
                ? standingOfThePerson(appraisal)
                : standing(appraisal, who, staff.over(appraisal.personId()));
    }

    private AppraisalStanding standing(Appraisal appraisal, UUID who, Authorities authorities) {
        if (authorities.isAppraiser(who, appraisal.personId())) {
            return APPRAISER;
        }
        if (appraisal.interview().filter(i -> i.isSatBy(who)).isPresent()) {
            return PANELIST;
        }
        if (appraisal.objection().filter(o -> o.isBefore(who)).isPresent()) {
            return DECIDER;
        }
        NOTHING_IS_HERE.require(appraisal.isAnnounced());
        if (authorities.isOverseer(who)) {
            return OVERSEER;
        }
        NOTHING_IS_HERE.require(caller.has("auditor"));
        return AUDITOR;
    }

    private static AppraisalStanding standingOfThePerson(Appraisal appraisal) {
        NOTHING_IS_HERE.require(appraisal.isAnnounced());
        return PERSON;
    }

    /** @return the head in whose office it is done, whoever acts in his name */
    public UUID requireAppraiser(Appraisal appraisal, UUID who) {
        if (who.equals(appraisal.personId())) {
            standingOfThePerson(appraisal);
            throw ONLY_THE_APPRAISER_APPRAISES.refuse();
        }
        var authorities = staff.over(appraisal.personId());
        ONLY_THE_APPRAISER_APPRAISES.require(standing(appraisal, who, authorities) == APPRAISER);
        return authorities.appraiserOf(appraisal.personId()).orElseThrow();
    }

    public void requirePerson(Appraisal appraisal, UUID who) {
        ONLY_THE_PERSON_ANSWERS.require(requireStanding(appraisal, who) == PERSON);
    }

    /** An overseer who sits on the panel is still the overseer; one who is appraised is not. */
    public void requireOverseer(Appraisal appraisal, UUID who) {
        StaffRule.ONLY_THE_OVERSEER_OF_THE_LIBRARY.require(requireStanding(appraisal, who) != PERSON);
        staff.requireOverseer(who);
    }

    public void requireAppraiserOrOverseer(Appraisal appraisal, UUID who) {
        requireAppraiserOrOverseer(appraisal, who, ONLY_THE_APPRAISER_OR_THE_OVERSEER);
    }

    void requireAppraiserOrOverseer(Appraisal appraisal, UUID who, Rule otherwise) {
        var standing = requireStanding(appraisal, who);
        otherwise.require(standing == APPRAISER || standing == OVERSEER);
    }
}
