package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.APPRAISAL_CONFIRMED;
import static org.librarycpd.notification.inbox.Kind.GAP_AWAITS_DECISION;
import static org.librarycpd.notification.inbox.Kind.GAP_CLOSED;
import static org.librarycpd.notification.inbox.Kind.GAP_OF_YOUR_PEOPLE_REOPENED;
import static org.librarycpd.notification.inbox.Kind.GAP_OPENED;
import static org.librarycpd.notification.inbox.Kind.GAP_REOPENED;
import static org.librarycpd.notification.inbox.Kind.GAP_WAIVED;
import static org.librarycpd.notification.inbox.Kind.SELF_ASSESSMENT_AWAITS_APPRAISAL;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom the appraisal service's facts concern. */
@Singleton
public class AppraisalFacts {

    private final TellPeople tell;

    AppraisalFacts(TellPeople tell) {
        this.tell = tell;
    }

    record SelfAssessmentSubmitted(UUID selfAssessmentId, UUID appraiserId) {}

    @Produces
    @Singleton
    EventConsumer<SelfAssessmentSubmitted> selfAssessmentSubmitted() {
        return new FactFollower<>(
                "appraisal.self-assessments",
                SelfAssessmentSubmitted.class,
                tell,
                fact -> List.of(SELF_ASSESSMENT_AWAITS_APPRAISAL.to(fact.appraiserId(), fact.selfAssessmentId())));
    }

    record AppraisalConfirmed(UUID appraisalId, UUID personId, List<UUID> gapIds) {}

    @Produces
    @Singleton
    EventConsumer<AppraisalConfirmed> appraisalConfirmed() {
        return new FactFollower<>(
                "appraisal.appraisals",
                AppraisalConfirmed.class,
                tell,
                fact -> List.of(APPRAISAL_CONFIRMED.to(
                        fact.personId(), fact.appraisalId(), fact.gapIds().size())));
    }

    record CompetencyGapOpened(UUID gapId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<CompetencyGapOpened> competencyGapOpened() {
        return new FactFollower<>(
                "appraisal.competency-gaps",
                CompetencyGapOpened.class,
                tell,
                fact -> List.of(GAP_OPENED.to(fact.personId(), fact.gapId())));
    }

    record CompetencyGapEvidenced(UUID gapId, UUID appraiserId) {}

    @Produces
    @Singleton
    EventConsumer<CompetencyGapEvidenced> competencyGapEvidenced() {
        return new FactFollower<>(
                "appraisal.competency-gaps",
                CompetencyGapEvidenced.class,
                tell,
                fact -> List.of(GAP_AWAITS_DECISION.to(fact.appraiserId(), fact.gapId())));
    }

    record CompetencyGapClosed(UUID gapId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<CompetencyGapClosed> competencyGapClosed() {
        return new FactFollower<>(
                "appraisal.competency-gaps",
                CompetencyGapClosed.class,
                tell,
                fact -> List.of(GAP_CLOSED.to(fact.personId(), fact.gapId())));
    }

    record CompetencyGapWaived(UUID gapId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<CompetencyGapWaived> competencyGapWaived() {
        return new FactFollower<>(
                "appraisal.competency-gaps",
                CompetencyGapWaived.class,
                tell,
                fact -> List.of(GAP_WAIVED.to(fact.personId(), fact.gapId())));
    }

    record CompetencyGapReopened(UUID gapId, UUID personId, UUID appraiserId) {}

    @Produces
    @Singleton
    EventConsumer<CompetencyGapReopened> competencyGapReopened() {
        return new FactFollower<>(
                "appraisal.competency-gaps",
                CompetencyGapReopened.class,
                tell,
                fact -> List.of(
                        GAP_REOPENED.to(fact.personId(), fact.gapId()),
                        GAP_OF_YOUR_PEOPLE_REOPENED.to(fact.appraiserId(), fact.gapId())));
    }
}
