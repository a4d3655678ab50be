package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.APPOINTED;
import static org.librarycpd.notification.inbox.Kind.AUTHORITY_PASSED_TO_YOU;
import static org.librarycpd.notification.inbox.Kind.AUTHORITY_TAKEN_BACK;
import static org.librarycpd.notification.inbox.Kind.ENTRY_AWAITS_VERIFICATION;
import static org.librarycpd.notification.inbox.Kind.ENTRY_RETURNED;
import static org.librarycpd.notification.inbox.Kind.ENTRY_SUPERSEDED;
import static org.librarycpd.notification.inbox.Kind.ENTRY_VERIFIED;
import static org.librarycpd.notification.inbox.Kind.HR_NOTICE_AWAITS_YOU;
import static org.librarycpd.notification.inbox.Kind.HR_RECORDED_YOUR_NOTICE;
import static org.librarycpd.notification.inbox.Kind.PLAN_APPROVED;
import static org.librarycpd.notification.inbox.Kind.PLAN_AWAITS_APPROVAL;
import static org.librarycpd.notification.inbox.Kind.PLAN_ITEM_DECLINED;
import static org.librarycpd.notification.inbox.Kind.PLAN_ITEM_OF_YOUR_PEOPLE_OVERDUE;
import static org.librarycpd.notification.inbox.Kind.PLAN_ITEM_OVERDUE;
import static org.librarycpd.notification.inbox.Kind.PLAN_RETURNED;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/**
 * Whom the portfolio service's facts concern.
 *
 * <p>A course that a provider attested is told once, when it is attested: the verified entry and the completed plan item
 * that follow from it say nothing new.
 */
@Singleton
public class PortfolioFacts {

    private static final Map<String, Text> ROLES = Map.of(
            "HEAD", new Text("руководитель отдела", "head of department"),
            "OVERSEER", new Text("куратор развития персонала", "development overseer"),
            "HR_OFFICER", new Text("сотрудник отдела кадров", "HR officer"));
    private static final Text OTHER_ROLE = new Text("ответственное лицо", "in charge");
    private static final Text FOR_GOOD = new Text("без срока", "no end date");
    private static final Map<String, Text> CAUSES = Map.of(
            "PLAN_APPROVED", new Text("утверждён план развития", "a learning plan was approved"),
            "ENTRY_VERIFIED", new Text("подтверждена запись в портфолио", "a portfolio entry was verified"),
            "ENTRY_SUPERSEDED",
                    new Text("запись в портфолио больше не действует", "a portfolio entry no longer counts"),
            "OUTCOME_APPROVED",
                    new Text("утверждено решение по итогам оценки", "an outcome of an appraisal was approved"),
            "CONTEST_AWARDED", new Text("присуждена награда конкурса", "a contest was won"));
    private static final Text OTHER_CAUSE = new Text("есть новости", "there is news");

    private final TellPeople tell;

    PortfolioFacts(TellPeople tell) {
        this.tell = tell;
    }

    record AppointmentMade(UUID appointmentId, UUID personId, String kind, LocalDate from, LocalDate until) {}

    @Produces
    @Singleton
    EventConsumer<AppointmentMade> appointmentMade() {
        return new FactFollower<>(
                "portfolio.appointments",
                AppointmentMade.class,
                tell,
                fact -> List.of(APPOINTED.to(
                        fact.personId(),
                        fact.appointmentId(),
                        ROLES.getOrDefault(fact.kind(), OTHER_ROLE),
                        fact.from(),
                        fact.until() == null ? FOR_GOOD : fact.until())));
    }

    record AuthorityDelegated(UUID delegationId, UUID delegateId, LocalDate from, LocalDate until) {}

    @Produces
    @Singleton
    EventConsumer<AuthorityDelegated> authorityDelegated() {
        return new FactFollower<>(
                "portfolio.delegations",
                AuthorityDelegated.class,
                tell,
                fact -> List.of(
                        AUTHORITY_PASSED_TO_YOU.to(fact.delegateId(), fact.delegationId(), fact.from(), fact.until())));
    }

    record DelegationRevoked(UUID delegationId, UUID delegatorId, UUID delegateId, UUID revokedBy) {}

    @Produces
    @Singleton
    EventConsumer<DelegationRevoked> delegationRevoked() {
        return new FactFollower<>(
                "portfolio.delegations",
                DelegationRevoked.class,
                tell,
                fact -> Stream.of(fact.delegatorId(), fact.delegateId())
                        .filter(person -> !person.equals(fact.revokedBy()))
                        .map(person -> AUTHORITY_TAKEN_BACK.to(person, fact.delegationId()))
                        .toList());
    }

    record LearningPlanSubmitted(UUID planId, UUID approverId) {}

    @Produces
    @Singleton
    EventConsumer<LearningPlanSubmitted> learningPlanSubmitted() {
        return new FactFollower<>(
                "portfolio.learning-plans",
                LearningPlanSubmitted.class,
                tell,
                fact -> List.of(PLAN_AWAITS_APPROVAL.to(fact.approverId(), fact.planId())));
    }

    record LearningPlanReturned(UUID planId, UUID learnerId) {}

    @Produces
    @Singleton
    EventConsumer<LearningPlanReturned> learningPlanReturned() {
        return new FactFollower<>(
                "portfolio.learning-plans",
                LearningPlanReturned.class,
                tell,
                fact -> List.of(PLAN_RETURNED.to(fact.learnerId(), fact.planId())));
    }

    record LearningPlanApproved(UUID planId, UUID learnerId, List<Object> items) {}

    @Produces
    @Singleton
    EventConsumer<LearningPlanApproved> learningPlanApproved() {
        return new FactFollower<>(
                "portfolio.learning-plans",
                LearningPlanApproved.class,
                tell,
                fact -> List.of(PLAN_APPROVED.to(
                        fact.learnerId(), fact.planId(), fact.items().size())));
    }

    record PlanItemDeclined(UUID planId, UUID learnerId) {}

    @Produces
    @Singleton
    EventConsumer<PlanItemDeclined> planItemDeclined() {
        return new FactFollower<>(
                "portfolio.learning-plans",
                PlanItemDeclined.class,
                tell,
                fact -> List.of(PLAN_ITEM_DECLINED.to(fact.learnerId(), fact.planId())));
    }

    record PlanItemOverdue(UUID planId, UUID learnerId, UUID approverId, LocalDate dueOn) {}

    @Produces
    @Singleton
    EventConsumer<PlanItemOverdue> planItemOverdue() {
        return new FactFollower<>(
                "portfolio.learning-plans",
                PlanItemOverdue.class,
                tell,
                fact -> List.of(
                        PLAN_ITEM_OVERDUE.to(fact.learnerId(), fact.planId(), fact.dueOn()),
                        PLAN_ITEM_OF_YOUR_PEOPLE_OVERDUE.to(fact.approverId(), fact.planId(), fact.dueOn())));
    }

    record PortfolioEntrySubmitted(UUID entryId, UUID verifierId) {}

    @Produces
    @Singleton
    EventConsumer<PortfolioEntrySubmitted> portfolioEntrySubmitted() {
        return new FactFollower<>(
                "portfolio.portfolio-entries",
                PortfolioEntrySubmitted.class,
                tell,
                fact -> List.of(ENTRY_AWAITS_VERIFICATION.to(fact.verifierId(), fact.entryId())));
    }

    record PortfolioEntryReturned(UUID entryId, UUID ownerId) {}

    @Produces
    @Singleton
    EventConsumer<PortfolioEntryReturned> portfolioEntryReturned() {
        return new FactFollower<>(
                "portfolio.portfolio-entries",
                PortfolioEntryReturned.class,
                tell,
                fact -> List.of(ENTRY_RETURNED.to(fact.ownerId(), fact.entryId())));
    }

    record PortfolioEntryVerified(UUID entryId, UUID ownerId, UUID attestationId, int hours) {}

    @Produces
    @Singleton
    EventConsumer<PortfolioEntryVerified> portfolioEntryVerified() {
        return new FactFollower<>(
                "portfolio.portfolio-entries",
                PortfolioEntryVerified.class,
                tell,
                fact -> fact.attestationId() != null
                        ? List.of()
                        : List.of(ENTRY_VERIFIED.to(fact.ownerId(), fact.entryId(), fact.hours())));
    }

    record PortfolioEntrySuperseded(UUID entryId, UUID ownerId) {}

    @Produces
    @Singleton
    EventConsumer<PortfolioEntrySuperseded> portfolioEntrySuperseded() {
        return new FactFollower<>(
                "portfolio.portfolio-entries",
                PortfolioEntrySuperseded.class,
                tell,
                fact -> List.of(ENTRY_SUPERSEDED.to(fact.ownerId(), fact.entryId())));
    }

    record HrNoticeDelivered(UUID noticeId, String cause, List<UUID> hrOfficerIds) {}

    @Produces
    @Singleton
    EventConsumer<HrNoticeDelivered> hrNoticeDelivered() {
        return new FactFollower<>(
                "portfolio.hr-notices",
                HrNoticeDelivered.class,
                tell,
                fact -> fact.hrOfficerIds().stream()
                        .map(officer -> HR_NOTICE_AWAITS_YOU.to(
                                officer, fact.noticeId(), CAUSES.getOrDefault(fact.cause(), OTHER_CAUSE)))
                        .toList());
    }

    record HrNoticeRecorded(UUID noticeId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<HrNoticeRecorded> hrNoticeRecorded() {
        return new FactFollower<>(
                "portfolio.hr-notices",
                HrNoticeRecorded.class,
                tell,
                fact -> List.of(HR_RECORDED_YOUR_NOTICE.to(fact.personId(), fact.noticeId())));
    }
}
