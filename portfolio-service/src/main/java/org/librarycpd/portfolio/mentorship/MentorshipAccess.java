package org.librarycpd.portfolio.mentorship;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.ONLY_ITS_PEOPLE_DO_THIS;
import static org.librarycpd.portfolio.staff.Power.ASSIGN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Standing;

/** Who may know of a mentorship: its people, the heads above them, the development overseer. */
@ApplicationScoped
public class MentorshipAccess {

    private final Authority authority;

    MentorshipAccess(Authority authority) {
        this.authority = authority;
    }

    public void requireReader(Mentorship mentorship, UUID person) {
        NOTHING_IS_HERE.require(mentorship.party(person).isPresent() || isAbove(person, mentorship));
    }

    void requireParty(Mentorship mentorship, UUID person) {
        requireReader(mentorship, person);
        ONLY_ITS_PEOPLE_DO_THIS.require(mentorship.party(person).isPresent());
    }

    private boolean isAbove(UUID person, Mentorship mentorship) {
        return authority.isOverseer(person)
                || mentorship.personIds().stream().anyMatch(party -> isHeadOver(person, party));
    }

    boolean isHeadOver(UUID person, UUID other) {
        return authority
                .standing(person, other, ASSIGN_WORK)
                .filter(Standing::headAbove)
                .isPresent();
    }
}
