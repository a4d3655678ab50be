package org.librarycpd.portfolio.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Makes one notice for each fact it is told of, however often it is told. */
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

    @Transactional
    public void ofApproval(UUID planId, long version, Set<UUID> approvedItems, UUID by) {
        tell(NoticeTexts.approved(plans.require(planId), version, approvedItems, by));
    }

    @Transactional
    public void ofVerification(UUID entryId, long version) {
        tell(NoticeTexts.verified(entries.require(entryId), version));
    }

    @Transactional
    public void ofSuperseding(UUID entryId, long version) {
        tell(NoticeTexts.superseded(entries.require(entryId), version));
    }

    @Transactional
    public void ofOutcome(ApprovedOutcome outcome, long version) {
        tell(OutcomeTexts.approved(outcome, version));
    }

    /** One notice for each of those who won together. */
    @Transactional
    public void ofAward(Award award, long version) {
        award.personIds().forEach(winner -> tell(OutcomeTexts.awarded(award, winner, version)));
    }

    private void tell(NoticeMatter matter) {
        if (notices.isMade(matter)) {
            return;
        }
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
