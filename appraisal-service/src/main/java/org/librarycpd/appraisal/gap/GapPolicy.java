package org.librarycpd.appraisal.gap;

import static org.librarycpd.appraisal.gap.GapRule.THE_WHOLE_LIBRARY_IS_FOR_THE_OVERSEER;
import static org.librarycpd.appraisal.gap.GapStanding.APPRAISER;
import static org.librarycpd.appraisal.gap.GapStanding.HEAD_FURTHER_UP;
import static org.librarycpd.appraisal.gap.GapStanding.OVERSEER;
import static org.librarycpd.appraisal.gap.GapStanding.PERSON;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Authorities;
import org.librarycpd.appraisal.staff.Staff;

/** Whom a gap concerns; all others are told with 404 that there is nothing. */
@ApplicationScoped
public class GapPolicy {

    private final Staff staff;

    GapPolicy(Staff staff) {
        this.staff = staff;
    }

    public GapStanding requireStanding(UUID personOfTheGap, UUID who) {
        return who.equals(personOfTheGap) ? PERSON : standing(personOfTheGap, who, staff.over(personOfTheGap));
    }

    private static GapStanding standing(UUID person, UUID who, Authorities authorities) {
        if (authorities.isAppraiser(who, person)) {
            return APPRAISER;
        }
        if (authorities.isOverseer(who)) {
            return OVERSEER;
        }
        NOTHING_IS_HERE.require(authorities.isHead(who));
        return HEAD_FURTHER_UP;
    }

    /** The gaps of a department are for those who head it, or one above it, and for the overseer. */
    public void requireSightOfDepartment(UUID departmentId, UUID who) {
        var authorities = staff.overDepartment(departmentId);
        NOTHING_IS_HERE.require(authorities.isHead(who) || authorities.isOverseer(who));
    }

    /** Figures of a department are for those who may see its gaps, those of the whole library for the overseer. */
    public void requireSightOfFigures(UUID departmentId, UUID who) {
        if (departmentId == null) {
            THE_WHOLE_LIBRARY_IS_FOR_THE_OVERSEER.require(staff.isOverseer(who));
        } else {
            requireSightOfDepartment(departmentId, who);
        }
    }
}
