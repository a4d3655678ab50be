package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.CONTRIBUTORS_WORK_IN_THE_POSITION;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.THE_OVERSEER_OR_THE_EDITOR_DECIDES;
import static org.librarycpd.appraisal.staff.StaffRule.ONLY_THE_OVERSEER_OF_THE_LIBRARY;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.kit.rule.PlatformRule.THE_ROLE_ALLOWS_IT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.staff.ExpertAssignments;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.security.Caller;

/** Who may see a questionnaire, and who may do what with it. */
@ApplicationScoped
public class QuestionnaireAccess {

    private final Staff staff;
    private final ExpertAssignments assignments;
    private final Caller caller;

    QuestionnaireAccess(Staff staff, ExpertAssignments assignments, Caller caller) {
        this.staff = staff;
        this.assignments = assignments;
        this.caller = caller;
    }

    /** To those who may not see it, there is nothing here. */
    public QuestionnaireStanding requireReader(Questionnaire questionnaire, UUID personId) {
        var standing = standing(questionnaire, personId);
        NOTHING_IS_HERE.require(standing.sees(questionnaire.status()));
        return standing;
    }

    public QuestionnaireStanding requireContributor(Questionnaire questionnaire, UUID personId) {
        var standing = requireReader(questionnaire, personId);
        CONTRIBUTORS_WORK_IN_THE_POSITION.require(standing.contributes());
        return standing;
    }

    /** Those who write it and the expert. */
    public QuestionnaireStanding requireCommentator(Questionnaire questionnaire, UUID personId) {
        var standing = requireReader(questionnaire, personId);
        CONTRIBUTORS_WORK_IN_THE_POSITION.require(standing.contributes() || standing == QuestionnaireStanding.EXPERT);
        return standing;
    }

    public void requireDecider(Questionnaire questionnaire, UUID personId) {
        THE_OVERSEER_OR_THE_EDITOR_DECIDES.require(
                requireReader(questionnaire, personId).decides());
    }

    public void requireLeader(Questionnaire questionnaire, UUID personId) {
        ONLY_THE_OVERSEER_OF_THE_LIBRARY.require(
                requireReader(questionnaire, personId).leads());
    }

    /** The auditor and those who wrote it; an expert judges what is there, not who made it. */
    public void requireReaderOfHistory(Questionnaire questionnaire, UUID personId) {
        var standing = requireReader(questionnaire, personId);
        THE_ROLE_ALLOWS_IT.require(standing.contributes() || standing == QuestionnaireStanding.AUDITOR);
    }

    private QuestionnaireStanding standing(Questionnaire questionnaire, UUID personId) {
        if (staff.isOverseer(personId)) {
            return QuestionnaireStanding.OVERSEER;
        }
        var member = staff.employed(personId);
        if (member.isPresent()) {
            if (personId.equals(questionnaire.editorId())) {
                return QuestionnaireStanding.EDITOR;
            }
            if (member.get().positionId().equals(questionnaire.positionId()) || staff.isHead(personId)) {
                return QuestionnaireStanding.CONTRIBUTOR;
            }
        } else if (caller.has("external-expert")) {
            var assigned = assignments.running(personId, questionnaire.id());
            if (assigned.isPresent()) {
                assigned.get().requireDeclared();
                return QuestionnaireStanding.EXPERT;
            }
        }
        return caller.has("auditor") ? QuestionnaireStanding.AUDITOR : QuestionnaireStanding.READER;
    }
}
