package org.librarycpd.appraisal.needs;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** Those who are asked answer, and answer anew until the survey closes. */
@ApplicationScoped
public class AnswerSurvey {

    private final LearningNeedsSurveys surveys;
    private final NeedsAnswers answers;
    private final Workforce workforce;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerSurvey(
            LearningNeedsSurveys surveys,
            NeedsAnswers answers,
            Workforce workforce,
            Staff staff,
            AuditTrail audit,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.workforce = workforce;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public NeedsAnswer handle(UUID surveyId, UUID personId, List<Reply> replies, IfMatch seen) {
        var survey = surveys.requireToAnswer(surveyId);
        var today = staff.today();
        var workplace = workforce
                .of(personId, today)
                .filter(place -> survey.status() != SurveyStatus.DRAFT && survey.isFor(place))
                .orElseThrow(NOTHING_IS_HERE::refuse);
        var known = answers.of(personId, surveyId);
        known.ifPresent(answer -> seen.accept(answer.version()));
        survey.requireAnswerable(replies, today);
        var answer = known.orElseGet(() -> new NeedsAnswer(surveyId, personId));
        answer.say(replies, workplace, clock.instant());
        if (known.isEmpty()) {
            answers.add(answer);
        }
        audit.record("appraisal.LearningNeedsAnswered", answer.id(), answer::version);
        return answer;
    }
}
