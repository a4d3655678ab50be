package org.librarycpd.appraisal.needs.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;
import org.librarycpd.appraisal.needs.Population;
import org.librarycpd.appraisal.needs.Question;
import org.librarycpd.appraisal.needs.QuestionKind;
import org.librarycpd.appraisal.needs.SurveyStatus;
import org.librarycpd.kit.http.Text;

/** With its texts in both languages, as they were written. */
public record SurveyView(
        UUID id,
        Text title,
        SurveyStatus status,
        List<QuestionView> questions,
        Population population,
        int asked,
        LocalDate closesOn,
        Instant openedAt,
        Instant closedAt) {

    public record QuestionView(UUID id, QuestionKind kind, Text text, UUID competencyId, List<Text> options, int most) {

        static QuestionView of(Question question) {
            return new QuestionView(
                    question.id(),
                    question.kind(),
                    question.text(),
                    question.competencyId(),
                    question.options(),
                    question.most());
        }
    }

    /** A line of a list, in the asked language. */
    public record Row(UUID id, String title, SurveyStatus status, LocalDate closesOn, String etag) {

        static Row of(LearningNeedsSurvey survey, Locale language, String etag) {
            return new Row(survey.id(), survey.title().in(language), survey.status(), survey.closesOn(), etag);
        }
    }

    record Rows(List<Row> items) {}

    static SurveyView of(LearningNeedsSurvey survey) {
        return new SurveyView(
                survey.id(),
                survey.title(),
                survey.status(),
                survey.questions().stream().map(QuestionView::of).toList(),
                survey.population(),
                survey.asked(),
                survey.closesOn(),
                survey.openedAt(),
                survey.closedAt());
    }
}
