package org.librarycpd.appraisal.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.staff.Positions;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.rule.PlatformRule;

/** The overseer writes a survey, and rewrites it until it opens. */
@ApplicationScoped
public class DraftSurvey {

    private final LearningNeedsSurveys surveys;
    private final Competencies competencies;
    private final Positions positions;
    private final Workforce workforce;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    DraftSurvey(
            LearningNeedsSurveys surveys,
            Competencies competencies,
            Positions positions,
            Workforce workforce,
            Staff staff,
            AuditTrail audit,
            Clock clock) {
        this.surveys = surveys;
        this.competencies = competencies;
        this.positions = positions;
        this.workforce = workforce;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LearningNeedsSurvey handle(UUID by, SurveyDraft draft) {
        staff.requireOverseer(by);
        requireKnown(draft);
        var survey = new LearningNeedsSurvey(draft, clock.instant());
        surveys.add(survey);
        audit.record("appraisal.LearningNeedsSurveyDrafted", survey.id(), survey::version);
        return survey;
    }

    @Transactional
    public LearningNeedsSurvey change(UUID surveyId, UUID by, SurveyDraft draft, IfMatch seen) {
        var survey = surveys.require(surveyId);
        staff.requireOverseer(by);
        seen.accept(survey.version());
        requireKnown(draft);
        survey.change(draft, clock.instant());
        audit.record("appraisal.LearningNeedsSurveyChanged", survey.id(), survey::version);
        return survey;
    }

    private void requireKnown(SurveyDraft draft) {
        competencies.requireAll(draft.questions().stream()
                .map(Question::competencyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        draft.population().positionIds().forEach(positions::requireKnown);
        if (!draft.population().departmentIds().isEmpty()) {
            var tree = workforce.departments();
            draft.population().departmentIds().stream()
                    .filter(department -> !tree.knows(department))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw PlatformRule.notKnownYet("department", unknown);
                    });
        }
    }
}
