package org.librarycpd.appraisal.needs;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** Closing counts a survey, once; archiving lets its single answers go. */
@ApplicationScoped
public class CloseSurvey {

    private final LearningNeedsSurveys surveys;
    private final NeedsAnswers answers;
    private final NeedsReports reports;
    private final Workforce workforce;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<LearningNeedsEvent> happened;
    private final Clock clock;

    CloseSurvey(
            LearningNeedsSurveys surveys,
            NeedsAnswers answers,
            NeedsReports reports,
            Workforce workforce,
            Staff staff,
            AuditTrail audit,
            Event<LearningNeedsEvent> happened,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.reports = reports;
        this.workforce = workforce;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    /** Before its last day, if the overseer so decides. */
    @Transactional
    public LearningNeedsSurvey handle(UUID surveyId, UUID by, IfMatch seen) {
        var survey = surveys.requireToClose(surveyId);
        staff.requireOverseer(by);
        seen.accept(survey.version());
        return close(survey);
    }

    /** Its last day has passed. */
    @Transactional
    public LearningNeedsSurvey inTime(UUID surveyId) {
        return close(surveys.requireToClose(surveyId));
    }

    @Transactional
    public LearningNeedsSurvey archive(UUID surveyId, UUID by, IfMatch seen) {
        var survey = surveys.require(surveyId);
        staff.requireOverseer(by);
        seen.accept(survey.version());
        survey.archive(clock.instant());
        answers.forget(surveyId);
        audit.record("appraisal.LearningNeedsSurveyArchived", survey.id(), survey::version);
        return survey;
    }

    private LearningNeedsSurvey close(LearningNeedsSurvey survey) {
        survey.requireCanBeClosed();
        var today = staff.today();
        var count = new Count(survey, workforce.departments(), today, workforce.withOpenGaps(competencies(survey)));
        workforce.on(today).forEach((person, workplace) -> {
            if (survey.isFor(workplace)) {
                count.ask(person, workplace);
            }
        });
        var given = answers.to(survey.id());
        given.forEach(answer -> count.answer(answer.workplace(), answer.replies()));
        var groups = count.groups();
        reports.add(groups, count.texts(given.stream().map(NeedsAnswer::replies).toList()));
        var everyone = groups.stream()
                .filter(group -> group.group().equals(Group.EVERYONE))
                .findFirst()
                .map(NeedsGroup::answered);
        happened.fire(survey.close(everyone.orElse(null), workforce.region().orElse(null), clock.instant()));
        return survey;
    }

    private static java.util.Set<UUID> competencies(LearningNeedsSurvey survey) {
        return survey.questions().stream()
                .map(Question::competencyId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
