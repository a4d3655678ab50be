package org.librarycpd.portfolio.notice;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.notice.NoticeRule.AN_HR_OFFICER_HANDLES_NOTICES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.staff.Authority;

/** HR is whoever is appointed HR officer here today, and the library's own HR system; everyone reads what is about them. */
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
        NOTHING_IS_HERE.require(isAbout(notice) || isHr());
    }

    /** The HR officer who asks. */
    UUID requireHrOfficer(HrNotice notice) {
        var officer = isHrOfficer();
        NOTHING_IS_HERE.require(officer || isAbout(notice));
        AN_HR_OFFICER_HANDLES_NOTICES.require(officer);
        return caller.personId();
    }

    private boolean isHrOfficer() {
        return authority.handlesNotices(caller.personId());
    }

    private boolean isAbout(HrNotice notice) {
        return caller.system().isEmpty() && notice.personId().equals(caller.personId());
    }
}
