package org.librarycpd.appraisal.selfassessment;

import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.SOMEBODY_CAN_APPRAISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class SubmitSelfAssessment {

    private final SelfAssessments selfAssessments;
    private final Questionnaires questionnaires;
    private final Staff staff;
    private final Event<SelfAssessmentSubmitted> happened;
    private final Clock clock;

    SubmitSelfAssessment(
            SelfAssessments selfAssessments,
            Questionnaires questionnaires,
            Staff staff,
            Event<SelfAssessmentSubmitted> happened,
            Clock clock) {
        this.selfAssessments = selfAssessments;
        this.questionnaires = questionnaires;
        this.staff = staff;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public SelfAssessment handle(UUID id, UUID personId, IfMatch seen) {
        var selfAssessment = selfAssessments.requireOwn(id, personId);
        seen.accept(selfAssessment.version());
        var appraiser = staff.over(personId).appraiserOf(personId).orElseThrow(SOMEBODY_CAN_APPRAISE::refuse);
        var asked = questionnaires.asked(selfAssessment.questionnaireId());
        happened.fire(selfAssessment.submit(appraiser, asked, clock.instant()));
        return selfAssessment;
    }
}
