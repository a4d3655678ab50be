package org.librarycpd.appraisal.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class OpenSurvey {

    private final LearningNeedsSurveys surveys;
    private final Workforce workforce;
    private final Staff staff;
    private final Event<LearningNeedsEvent> happened;
    private final Clock clock;

    OpenSurvey(
            LearningNeedsSurveys surveys,
            Workforce workforce,
            Staff staff,
            Event<LearningNeedsEvent> happened,
            Clock clock) {
        this.surveys = surveys;
        this.workforce = workforce;
        this.staff = staff;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public LearningNeedsSurvey handle(UUID surveyId, UUID by, IfMatch seen) {
        var survey = surveys.require(surveyId);
        staff.requireOverseer(by);
        seen.accept(survey.version());
        var today = staff.today();
        var everyone = workforce.on(today).values();
        happened.fire(survey.open(by, everyone, workforce.departments(), today, clock.instant()));
        return survey;
    }
}
