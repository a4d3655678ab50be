package org.librarycpd.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.questionnaire.PublishedQuestionnaire.PublishedQuestion;
import org.librarycpd.appraisal.questionnaire.QuestionReply;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.appraisal.selfassessment.SelfAssessments;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The appraiser writes his own assessment, blind, and submits it. */
@ApplicationScoped
public class WriteAssessment {

    private final Appraisals appraisals;
    private final SelfAssessments selfAssessments;
    private final Questionnaires questionnaires;
    private final Opinions opinions;
    private final AppraisalPolicy policy;
    private final AuditTrail audit;
    private final Event<AppraisalEvent> happened;
    private final Clock clock;

    WriteAssessment(
            Appraisals appraisals,
            SelfAssessments selfAssessments,
            Questionnaires questionnaires,
            Opinions opinions,
            AppraisalPolicy policy,
            AuditTrail audit,
            Event<AppraisalEvent> happened,
            Clock clock) {
        this.appraisals = appraisals;
        this.selfAssessments = selfAssessments;
        this.questionnaires = questionnaires;
        this.opinions = opinions;
        this.policy = policy;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    /** The head does not wait any longer for a self-assessment whose last day is over. */
    @Transactional
    public Appraisal begin(UUID appraisalId, UUID by, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        var appraiser = policy.requireAppraiser(appraisal, by);
        seen.accept(appraisal.version());
        appraisal.beginWithoutSelfAssessment(appraiser, LocalDate.now(clock), clock.instant());
        audit.record("appraisal.BegunWithoutSelfAssessment", appraisal.id(), appraisal::version);
        return appraisal;
    }

    @Transactional
    public Appraisal write(UUID appraisalId, UUID by, List<Rating> ratings, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        var appraiser = policy.requireAppraiser(appraisal, by);
        seen.accept(appraisal.version());
        appraisal.assess(appraiser, ratings, clock.instant());
        audit.record("appraisal.AssessmentWritten", appraisal.id(), appraisal::version);
        return appraisal;
    }

    @Transactional
    public Appraisal answer(UUID appraisalId, UUID by, List<QuestionReply> replies, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        var appraiser = policy.requireAppraiser(appraisal, by);
        seen.accept(appraisal.version());
        appraisal.answer(appraiser, asked(appraisal), replies, clock.instant());
        audit.record("appraisal.AssessmentAnswered", appraisal.id(), appraisal::version);
        return appraisal;
    }

    /** @param ratings, replies take the place of what was written before; null where that stays */
    @Transactional
    public Appraisal submit(
            UUID appraisalId, UUID by, List<Rating> ratings, List<QuestionReply> replies, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        var appraiser = policy.requireAppraiser(appraisal, by);
        seen.accept(appraisal.version());
        var now = clock.instant();
        if (ratings != null) {
            appraisal.assess(appraiser, ratings, now);
        }
        var questions = asked(appraisal);
        if (replies != null) {
            appraisal.answer(appraiser, questions, replies, now);
        }
        var others = appraisal.hasAskedForOpinions() ? opinions.about(appraisalId) : List.<Opinion>of();
        var event =
                appraisal.submitAssessment(appraiser, questions, OpinionCount.of(others), LocalDate.now(clock), now);
        others.forEach(opinion -> opinion.lapse(now));
        if (appraisal.selfAssessmentId() != null) {
            appraisal.unveil(selfAssessments.require(appraisal.selfAssessmentId()), now);
        }
        happened.fire(event);
        return appraisal;
    }

    private List<PublishedQuestion> asked(Appraisal appraisal) {
        return questionnaires.asked(
                appraisal.questioned().map(Questioned::questionnaireId).orElse(null));
    }
}
