package org.librarycpd.portfolio.notice;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.notice.NoticeRule.AN_HR_OFFICER_HANDLES_NOTICES;
import static org.librarycpd.portfolio.notice.NoticeRule.WHO_DECIDED_ANSWERS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Standing;

/**
 * HR is whoever is appointed HR officer here today or stands in for one, and the library's own HR system; everyone reads
 * what is about them or what they were asked, heads what HR asked about their people, the overseer what nobody answers.
 */
@ApplicationScoped
public class NoticeAccess {

    private final Caller caller;
    private final Authority authority;

    NoticeAccess(Caller caller, Authority authority) {
        this.caller = caller;
        this.authority = authority;
    }

    public boolean isHr() {
        return caller.system().isPresent() ? caller.has("hr.notices.read") : isHrOfficer();
    }

    public void requireReader(HrNotice notice) {
        NOTHING_IS_HERE.require(isAbout(notice) || isHr() || mayAnswer(notice));
    }

    /** The HR officer who asks. */
    UUID requireHrOfficer(HrNotice notice) {
        var officer = isHrOfficer();
        NOTHING_IS_HERE.require(officer || isAbout(notice) || mayAnswer(notice));
        AN_HR_OFFICER_HANDLES_NOTICES.require(officer);
        return caller.personId();
    }

    /** Who asks, where the answer may come from there. */
    UUID requireAnswerer(HrNotice notice) {
        var answers = mayAnswer(notice);
        NOTHING_IS_HERE.require(answers || isAbout(notice) || isHr());
        WHO_DECIDED_ANSWERS.require(answers);
        return caller.personId();
    }

    public boolean mayHandle() {
        return caller.system().isEmpty() && isHrOfficer();
    }

    public boolean mayAnswer(HrNotice notice) {
        if (caller.system().isPresent()) {
            return false;
        }
        var me = caller.personId();
        return notice.wasAskedOf(me)
                || !notice.queries().isEmpty() && isHeadOver(me, notice)
                || notice.isEscalated() && authority.isOverseer(me);
    }

    private boolean isHeadOver(UUID person, HrNotice notice) {
        return authority
                .standing(person, notice.personId(), notice.cause().answering())
                .map(Standing::headAbove)
                .orElse(false);
    }

    private boolean isHrOfficer() {
        return authority.handlesNotices(caller.personId());
    }

    private boolean isAbout(HrNotice notice) {
        return caller.system().isEmpty() && notice.personId().equals(caller.personId());
    }
}
