package org.librarycpd.appraisal.selfassessment;

import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.A_PROFILE_SAYS_WHAT_THE_POSITION_ASKS_FOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.competency.ApplicableProfiles;
import org.librarycpd.appraisal.questionnaire.Questionnaire;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;

@ApplicationScoped
public class StartSelfAssessment {

    private final SelfAssessments selfAssessments;
    private final ApplicableProfiles profiles;
    private final Questionnaires questionnaires;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<SelfAssessmentStarted> happened;
    private final Clock clock;

    StartSelfAssessment(
            SelfAssessments selfAssessments,
            ApplicableProfiles profiles,
            Questionnaires questionnaires,
            Staff staff,
            AuditTrail audit,
            Event<SelfAssessmentStarted> happened,
            Clock clock) {
        this.selfAssessments = selfAssessments;
        this.profiles = profiles;
        this.questionnaires = questionnaires;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public SelfAssessment handle(UUID personId) {
        var member = staff.requireEmployed(personId);
        var profile = profiles.at(member.post(), staff.today())
                .orElseThrow(A_PROFILE_SAYS_WHAT_THE_POSITION_ASKS_FOR::refuse);
        var questionnaire = questionnaires.publishedNow(member.positionId()).map(Questionnaire::id);
        var selfAssessment = new SelfAssessment(personId, profile, questionnaire.orElse(null), clock.instant());
        selfAssessments.add(selfAssessment);
        audit.record("appraisal.SelfAssessmentStarted", selfAssessment.id(), selfAssessment::version);
        happened.fire(new SelfAssessmentStarted(selfAssessment));
        return selfAssessment;
    }
}
