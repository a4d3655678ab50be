package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_THE_APPRAISER_APPRAISES;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Authorities;
import org.librarycpd.appraisal.staff.Staff;

/** Who may know of an appraisal: its appraiser always, the person and the overseer once it is confirmed. */
@ApplicationScoped
public class AppraisalPolicy {

    private final Staff staff;

    AppraisalPolicy(Staff staff) {
        this.staff = staff;
    }

    public void requireReader(Appraisal appraisal, UUID reader) {
        if (!isPersonOfAConfirmed(appraisal, reader)) {
            NOTHING_IS_HERE.require(mayKnow(appraisal, reader, staff.over(appraisal.personId())));
        }
    }

    public void requireAppraiser(Appraisal appraisal, UUID who) {
        var authorities = staff.over(appraisal.personId());
        NOTHING_IS_HERE.require(mayKnow(appraisal, who, authorities));
        ONLY_THE_APPRAISER_APPRAISES.require(authorities.isAppraiser(who, appraisal.personId()));
    }

    private static boolean mayKnow(Appraisal appraisal, UUID reader, Authorities authorities) {
        return isPersonOfAConfirmed(appraisal, reader)
                || authorities.isAppraiser(reader, appraisal.personId())
                || appraisal.isConfirmed() && authorities.isOverseer(reader);
    }

    private static boolean isPersonOfAConfirmed(Appraisal appraisal, UUID reader) {
        return appraisal.isConfirmed() && reader.equals(appraisal.personId());
    }
}
