package org.librarycpd.appraisal.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.questionnaire.QuestionReply;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class RateOneself {

    private final SelfAssessments selfAssessments;
    private final Questionnaires questionnaires;
    private final AuditTrail audit;
    private final Clock clock;

    RateOneself(SelfAssessments selfAssessments, Questionnaires questionnaires, AuditTrail audit, Clock clock) {
        this.selfAssessments = selfAssessments;
        this.questionnaires = questionnaires;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SelfAssessment handle(UUID id, UUID personId, List<Rating> ratings, IfMatch seen) {
        var selfAssessment = selfAssessments.requireOwn(id, personId);
        seen.accept(selfAssessment.version());
        selfAssessment.rate(ratings, clock.instant());
        audit.record("appraisal.SelfAssessmentRated", selfAssessment.id(), selfAssessment::version);
        return selfAssessment;
    }

    /** Answers the questionnaire that was in force when the self-assessment was started. */
    @Transactional
    public SelfAssessment answer(UUID id, UUID personId, List<QuestionReply> replies, IfMatch seen) {
        var selfAssessment = selfAssessments.requireOwn(id, personId);
        seen.accept(selfAssessment.version());
        selfAssessment.answer(questionnaires.asked(selfAssessment.questionnaireId()), replies, clock.instant());
        audit.record("appraisal.SelfAssessmentAnswered", selfAssessment.id(), selfAssessment::version);
        return selfAssessment;
    }
}
