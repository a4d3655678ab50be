package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.AN_EDITOR_WORKS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Positions;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.Text;

/** The overseer drafts the first questionnaire of a position, or the next version of the published one. */
@ApplicationScoped
public class DraftQuestionnaire {

    private final Questionnaires questionnaires;
    private final Positions positions;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    DraftQuestionnaire(Questionnaires questionnaires, Positions positions, Staff staff, AuditTrail audit, Clock clock) {
        this.questionnaires = questionnaires;
        this.positions = positions;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param editorId who decides on proposals beside the overseer; may be null */
    @Transactional
    public Questionnaire handle(UUID overseerId, UUID positionId, Text title, UUID editorId) {
        staff.requireOverseer(overseerId);
        positions.requireKnown(positionId);
        AN_EDITOR_WORKS_HERE.require(
                editorId == null || staff.employed(editorId).isPresent());
        var questionnaire = new Questionnaire(
                positionId,
                questionnaires.lastNumber(positionId) + 1,
                title,
                overseerId,
                editorId,
                questionnaires.publishedNow(positionId).orElse(null),
                clock.instant());
        questionnaires.add(questionnaire);
        audit.record("appraisal.QuestionnaireDrafted", questionnaire.id(), questionnaire::version);
        return questionnaire;
    }
}
