package org.librarycpd.appraisal.needs.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.needs.CountRegions;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;
import org.librarycpd.appraisal.needs.LearningNeedsSurveys;
import org.librarycpd.appraisal.needs.NeedsGroup;
import org.librarycpd.appraisal.needs.NeedsPolicy;
import org.librarycpd.appraisal.needs.NeedsReports;
import org.librarycpd.appraisal.needs.NeedsReports.Cross;
import org.librarycpd.appraisal.needs.NeedsReports.Filter;
import org.librarycpd.appraisal.needs.NeedsReports.Level;
import org.librarycpd.appraisal.needs.NeedsText;
import org.librarycpd.appraisal.needs.Quarter;
import org.librarycpd.appraisal.needs.Question;
import org.librarycpd.appraisal.needs.RegionalFigure;
import org.librarycpd.appraisal.needs.rest.LearningNeedsReportResource.Area;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;

/** Reports, for those who may read them, with the names of what they are about. */
@ApplicationScoped
class ReadReports {

    private final LearningNeedsSurveys surveys;
    private final NeedsReports reports;
    private final CountRegions regions;
    private final NeedsPolicy policy;
    private final Departments departments;
    private final Competencies competencies;
    private final Answers answers;

    ReadReports(
            LearningNeedsSurveys surveys,
            NeedsReports reports,
            CountRegions regions,
            NeedsPolicy policy,
            Departments departments,
            Competencies competencies,
            Answers answers) {
        this.surveys = surveys;
        this.reports = reports;
        this.regions = regions;
        this.policy = policy;
        this.departments = departments;
        this.competencies = competencies;
        this.answers = answers;
    }

    Page<NeedsRow> of(UUID surveyId, Level level, Cross cross, UUID departmentId, PageRequest page) {
        var survey = counted(surveyId, departmentId);
        var below = departmentId == null ? null : departments.within(departmentId);
        var groups = Page.of(reports.groups(surveyId, new Filter(level, cross, below), page), page, NeedsGroup::id);
        var named = competencies.byId(survey.questions().stream()
                .map(Question::competencyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var rows = groups.items().stream()
                .flatMap(group -> NeedsRow.of(group, survey, named, answers.language()))
                .toList();
        return new Page<>(rows, groups.last());
    }

    Page<TextRow> texts(UUID surveyId, PageRequest page) {
        var survey = counted(surveyId, null);
        return Page.of(reports.texts(surveyId, page), page, NeedsText::id)
                .map(text -> new TextRow(
                        text.questionId(),
                        survey.question(text.questionId()).text().in(answers.language()),
                        text.text()));
    }

    Page<RegionRow> ofRegions(Quarter quarter, Area area, UUID competencyId) {
        policy.requireRegions();
        var figures = regions.handle(quarter, competencyId).stream()
                .filter(figure -> area == null || (area == Area.REGION) == (figure.region() != null))
                .toList();
        var named =
                competencies
                        .byId(figures.stream()
                                .map(RegionalFigure::competencyId)
                                .distinct()
                                .toList())
                        .entrySet()
                        .stream()
                        .collect(toMap(e -> e.getKey(), e -> e.getValue().in(answers.language())));
        return new Page<>(
                figures.stream()
                        .map(figure -> RegionRow.of(figure, named.get(figure.competencyId())))
                        .toList(),
                null);
    }

    private LearningNeedsSurvey counted(UUID surveyId, UUID departmentId) {
        var survey = surveys.require(surveyId);
        policy.requireReport(departmentId);
        survey.requireCounted();
        return survey;
    }
}
