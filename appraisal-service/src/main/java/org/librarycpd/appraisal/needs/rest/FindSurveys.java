package org.librarycpd.appraisal.needs.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;
import org.librarycpd.appraisal.needs.LearningNeedsSurveys;
import org.librarycpd.appraisal.needs.NeedsAnswer;
import org.librarycpd.appraisal.needs.NeedsAnswers;
import org.librarycpd.appraisal.needs.NeedsPolicy;
import org.librarycpd.appraisal.needs.SurveyStatus;
import org.librarycpd.appraisal.needs.Workforce;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;

/** Surveys and my own answer, as far as the caller may know of them. */
@ApplicationScoped
class FindSurveys {

    private final LearningNeedsSurveys surveys;
    private final NeedsAnswers answers;
    private final Workforce workforce;
    private final NeedsPolicy policy;
    private final Staff staff;
    private final Caller caller;

    FindSurveys(
            LearningNeedsSurveys surveys,
            NeedsAnswers answers,
            Workforce workforce,
            NeedsPolicy policy,
            Staff staff,
            Caller caller) {
        this.surveys = surveys;
        this.answers = answers;
        this.workforce = workforce;
        this.policy = policy;
        this.staff = staff;
        this.caller = caller;
    }

    LearningNeedsSurvey visible(UUID id) {
        var survey = surveys.require(id);
        policy.requireSight(survey);
        return survey;
    }

    Page<LearningNeedsSurvey> openForMe(PageRequest page) {
        var today = staff.today();
        var open = workforce
                .of(caller.personId(), today)
                .map(workplace -> surveys.openFor(workplace, today, page))
                .orElse(List.of());
        return Page.of(open, page, LearningNeedsSurvey::id);
    }

    Page<LearningNeedsSurvey> all(SurveyStatus status, PageRequest page) {
        var isOverseer = policy.isOverseer();
        if (!isOverseer) {
            policy.requireOverview();
        }
        return Page.of(surveys.list(status, isOverseer, page), page, LearningNeedsSurvey::id);
    }

    AllowedActions allowedActions(LearningNeedsSurvey survey) {
        return AllowedActions.of(survey, policy.isOverseer(), policy.isAsked(survey));
    }

    ProgressView progress(UUID id) {
        var survey = visible(id);
        staff.requireOverseer(caller.personId());
        return ProgressView.of(survey, answers.number(id));
    }

    Optional<NeedsAnswer> answerOf(UUID personId, UUID surveyId) {
        return answers.of(personId, surveyId);
    }
}
