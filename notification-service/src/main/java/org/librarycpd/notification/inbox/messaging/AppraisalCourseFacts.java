package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.APPRAISAL_CANCELLED;
import static org.librarycpd.notification.inbox.Kind.APPRAISAL_DEADLINE_NEAR;
import static org.librarycpd.notification.inbox.Kind.APPRAISAL_OBJECTED;
import static org.librarycpd.notification.inbox.Kind.APPRAISAL_SCHEDULED;
import static org.librarycpd.notification.inbox.Kind.ASSESSMENT_ASKED_OF_YOU;
import static org.librarycpd.notification.inbox.Kind.INTERVIEW_ARRANGED;
import static org.librarycpd.notification.inbox.Kind.INTERVIEW_YOU_TAKE_PART_IN;
import static org.librarycpd.notification.inbox.Kind.OBJECTION_RESOLVED;
import static org.librarycpd.notification.inbox.Kind.OBJECTION_TO_YOUR_APPRAISAL_RESOLVED;

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

/** Whom the course of an appraisal concerns, from its beginning to the last word on an objection. */
@Singleton
public class AppraisalCourseFacts {

    private static final String TOPIC = "appraisal.appraisals";
    private static final Text NEXT_STEP = new Text("Следующий шаг", "The next step");
    private static final Map<String, Text> STAGES = Map.of(
            "SELF_ASSESSMENT", new Text("Самооценка", "Self-assessment"),
            "ASSESSMENT", new Text("Оценка", "Assessment"),
            "INTERVIEW", new Text("Собеседование", "Interview"),
            "CONFIRMATION", new Text("Подтверждение итогов", "Confirmation"));

    private final TellPeople tell;

    AppraisalCourseFacts(TellPeople tell) {
        this.tell = tell;
    }

    record AppraisalScheduled(UUID appraisalId, UUID personId, LocalDate selfDueOn) {}

    @Produces
    @Singleton
    EventConsumer<AppraisalScheduled> appraisalScheduled() {
        return new FactFollower<>(
                TOPIC,
                AppraisalScheduled.class,
                tell,
                fact -> List.of(APPRAISAL_SCHEDULED.to(fact.personId(), fact.appraisalId(), fact.selfDueOn())));
    }

    record AppraisalDeadlineNear(UUID appraisalId, UUID whoId, String stage, LocalDate dueOn, int daysLeft) {}

    @Produces
    @Singleton
    EventConsumer<AppraisalDeadlineNear> appraisalDeadlineNear() {
        return new FactFollower<>(
                TOPIC,
                AppraisalDeadlineNear.class,
                tell,
                fact -> List.of(APPRAISAL_DEADLINE_NEAR.to(
                        fact.whoId(),
                        fact.appraisalId(),
                        STAGES.getOrDefault(fact.stage(), NEXT_STEP),
                        fact.dueOn(),
                        fact.daysLeft())));
    }

    record AssessmentRequested(UUID appraisalId, UUID giverId) {}

    @Produces
    @Singleton
    EventConsumer<AssessmentRequested> assessmentRequested() {
        return new FactFollower<>(
                TOPIC,
                AssessmentRequested.class,
                tell,
                fact -> List.of(ASSESSMENT_ASKED_OF_YOU.to(fact.giverId(), fact.appraisalId())));
    }

    record InterviewArranged(UUID appraisalId, UUID personId, UUID arrangedBy, List<UUID> panel) {}

    @Produces
    @Singleton
    EventConsumer<InterviewArranged> interviewArranged() {
        return new FactFollower<>(
                TOPIC,
                InterviewArranged.class,
                tell,
                fact -> Stream.concat(
                                Stream.of(INTERVIEW_ARRANGED.to(fact.personId(), fact.appraisalId())),
                                fact.panel().stream()
                                        .filter(member -> !member.equals(fact.arrangedBy()))
                                        .map(member -> INTERVIEW_YOU_TAKE_PART_IN.to(member, fact.appraisalId())))
                        .toList());
    }

    record AppraisalObjected(UUID appraisalId, UUID appraiserId) {}

    @Produces
    @Singleton
    EventConsumer<AppraisalObjected> appraisalObjected() {
        return new FactFollower<>(
                TOPIC,
                AppraisalObjected.class,
                tell,
                fact -> List.of(APPRAISAL_OBJECTED.to(fact.appraiserId(), fact.appraisalId())));
    }

    record AppraisalObjectionResolved(UUID appraisalId, UUID personId, UUID appraiserId) {}

    @Produces
    @Singleton
    EventConsumer<AppraisalObjectionResolved> appraisalObjectionResolved() {
        return new FactFollower<>(
                TOPIC,
                AppraisalObjectionResolved.class,
                tell,
                fact -> List.of(
                        OBJECTION_RESOLVED.to(fact.personId(), fact.appraisalId()),
                        OBJECTION_TO_YOUR_APPRAISAL_RESOLVED.to(fact.appraiserId(), fact.appraisalId())));
    }

    record AppraisalCancelled(UUID appraisalId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<AppraisalCancelled> appraisalCancelled() {
        return new FactFollower<>(
                TOPIC,
                AppraisalCancelled.class,
                tell,
                fact -> List.of(APPRAISAL_CANCELLED.to(fact.personId(), fact.appraisalId())));
    }
}
