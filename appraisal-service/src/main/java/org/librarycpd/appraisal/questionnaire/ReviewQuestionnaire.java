package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.ONLY_THE_EXPERT_GIVES_THE_OPINION;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.THE_OVERSEER_OR_THE_EDITOR_DECIDES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.ExpertOpinion.Remark;
import org.librarycpd.appraisal.staff.AssignExpert;
import org.librarycpd.appraisal.staff.ExpertAssignments;
import org.librarycpd.appraisal.staff.ExpertDeclared;
import org.librarycpd.appraisal.staff.ExpertSubject;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** An expert from outside looks at what was written; then the overseer approves it or it goes back. */
@ApplicationScoped
public class ReviewQuestionnaire {

    private static final int DAYS_TO_IMPROVE = 14;

    private final Questionnaires questionnaires;
    private final QuestionProposals proposals;
    private final QuestionnaireAccess access;
    private final AssignExpert assign;
    private final ExpertAssignments assignments;
    private final PositionCompetencies positionCompetencies;
    private final Event<QuestionnaireEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewQuestionnaire(
            Questionnaires questionnaires,
            QuestionProposals proposals,
            QuestionnaireAccess access,
            AssignExpert assign,
            ExpertAssignments assignments,
            PositionCompetencies positionCompetencies,
            Event<QuestionnaireEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.proposals = proposals;
        this.access = access;
        this.assign = assign;
        this.assignments = assignments;
        this.positionCompetencies = positionCompetencies;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Questionnaire request(UUID id, UUID by, UUID expertId, IfMatch seen) {
        var questionnaire = questionnaires.requireAlone(id);
        access.requireLeader(questionnaire, by);
        seen.accept(questionnaire.version());
        var requested = questionnaire.requestReview(expertId, proposals.countOpen(id), clock.instant());
        assign.handle(ExpertSubject.QUESTIONNAIRE, id, questionnaire.title(), expertId, by);
        happened.fire(requested);
        return questionnaire;
    }

    @Transactional
    public Questionnaire giveOpinion(UUID id, UUID by, boolean fit, String text, List<Remark> remarks, IfMatch seen) {
        var questionnaire = questionnaires.require(id);
        ONLY_THE_EXPERT_GIVES_THE_OPINION.require(
                access.requireReader(questionnaire, by) == QuestionnaireStanding.EXPERT);
        seen.accept(questionnaire.version());
        questionnaire.giveOpinion(new ExpertOpinion(by, fit, text, remarks, clock.instant()));
        audit.record("appraisal.QuestionnaireReviewed", id, questionnaire::version);
        return questionnaire;
    }

    /** @param closesOn until when it may be improved; null for two weeks */
    @Transactional
    public Questionnaire sendBack(UUID id, UUID by, String reason, LocalDate closesOn, IfMatch seen) {
        var questionnaire = questionnaires.require(id);
        var standing = access.requireReader(questionnaire, by);
        THE_OVERSEER_OR_THE_EDITOR_DECIDES.require(standing.leads() || standing == QuestionnaireStanding.EXPERT);
        seen.accept(questionnaire.version());
        var today = LocalDate.now(clock);
        var until = closesOn == null ? today.plusDays(DAYS_TO_IMPROVE) : closesOn;
        endAssignment(questionnaire);
        happened.fire(questionnaire.sendBack(reason, until, today, clock.instant()));
        return questionnaire;
    }

    @Transactional
    public Questionnaire approve(UUID id, UUID by, IfMatch seen) {
        var questionnaire = questionnaires.require(id);
        access.requireLeader(questionnaire, by);
        seen.accept(questionnaire.version());
        questionnaire.approve(by, positionCompetencies.askedOf(questionnaire.positionId()), clock.instant());
        endAssignment(questionnaire);
        audit.record("appraisal.QuestionnaireApproved", id, questionnaire::version);
        return questionnaire;
    }

    void stepDown(@Observes ExpertDeclared declared) {
        if (declared.inConflict() && declared.subjectKind() == ExpertSubject.QUESTIONNAIRE) {
            questionnaires.require(declared.subjectId()).expertSteppedDown(declared.expertId(), clock.instant());
        }
    }

    private void endAssignment(Questionnaire questionnaire) {
        if (questionnaire.expertId() != null) {
            assignments
                    .running(questionnaire.expertId(), questionnaire.id())
                    .ifPresent(assignment -> assignment.end(clock.instant()));
        }
    }
}
