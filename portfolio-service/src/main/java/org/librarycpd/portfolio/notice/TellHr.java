package org.librarycpd.portfolio.notice;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_AFTER;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.entry.PortfolioEntrySuperseded;
import org.librarycpd.portfolio.entry.PortfolioEntryVerified;
import org.librarycpd.portfolio.plan.LearningPlanApproved;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Makes one notice for each cause, in the transaction of the cause, after everything else in it. */
@ApplicationScoped
public class TellHr {

    private final HrNotices notices;
    private final LearningPlans plans;
    private final PortfolioEntries entries;
    private final StaffMembers staff;
    private final Authority authority;
    private final AuditTrail audit;
    private final Event<NoticeEvent> happened;
    private final Clock clock;

    TellHr(
            HrNotices notices,
            LearningPlans plans,
            PortfolioEntries entries,
            StaffMembers staff,
            Authority authority,
            AuditTrail audit,
            Event<NoticeEvent> happened,
            Clock clock) {
        this.notices = notices;
        this.plans = plans;
        this.entries = entries;
        this.staff = staff;
        this.authority = authority;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    void onApproval(@Observes @Priority(PLATFORM_AFTER) LearningPlanApproved approved) {
        tell(NoticeTexts.approved(plans.loaded(approved.planId())));
    }

    void onVerification(@Observes @Priority(PLATFORM_AFTER) PortfolioEntryVerified verified) {
        tell(NoticeTexts.verified(entries.require(verified.entryId())));
    }

    void onSuperseding(@Observes @Priority(PLATFORM_AFTER) PortfolioEntrySuperseded superseded) {
        tell(NoticeTexts.superseded(entries.require(superseded.entryId())));
    }

    private void tell(NoticeMatter matter) {
        var personnelNumber =
                staff.of(matter.personId()).map(StaffMember::personnelNumber).orElse(null);
        var officers = authority.hrOfficers();
        var notice = new HrNotice(notices.nextNumber(), matter, personnelNumber, clock.instant());
        var delivered = notice.deliver(officers, clock.instant());
        notices.add(notice);
        delivered.ifPresentOrElse(
                happened::fire, () -> audit.record("portfolio.HrNoticeMade", notice.id(), notice::version));
    }
}
