package org.librarycpd.appraisal.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;

class LearningNeedsSurveyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Text TEXT = new Text("Опрос", "Survey");
    private static final Workplace DESK =
            new Workplace(UUID.randomUUID(), UUID.randomUUID(), LocalDate.parse("2019-09-01"));

    private final Question question =
            new Question(UUID.randomUUID(), QuestionKind.SCALE, TEXT, UUID.randomUUID(), List.of(), 1);

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "DRAFT,    change,  DRAFT",
        "DRAFT,    open,    OPEN",
        "DRAFT,    answer,  ONLY_AN_OPEN_SURVEY_TAKES_ANSWERS",
        "DRAFT,    close,   ONLY_AN_OPEN_SURVEY_IS_CLOSED",
        "DRAFT,    archive, ONLY_A_CLOSED_SURVEY_IS_ARCHIVED",
        "DRAFT,    read,    A_REPORT_COMES_ONCE_THE_SURVEY_IS_CLOSED",
        "OPEN,     change,  AN_OPENED_SURVEY_STAYS_AS_IT_IS",
        "OPEN,     open,    ONLY_A_DRAFT_IS_OPENED",
        "OPEN,     answer,  OPEN",
        "OPEN,     close,   CLOSED",
        "OPEN,     archive, ONLY_A_CLOSED_SURVEY_IS_ARCHIVED",
        "OPEN,     read,    A_REPORT_COMES_ONCE_THE_SURVEY_IS_CLOSED",
        "CLOSED,   change,  AN_OPENED_SURVEY_STAYS_AS_IT_IS",
        "CLOSED,   open,    ONLY_A_DRAFT_IS_OPENED",
        "CLOSED,   answer,  ONLY_AN_OPEN_SURVEY_TAKES_ANSWERS",
        "CLOSED,   close,   ONLY_AN_OPEN_SURVEY_IS_CLOSED",
        "CLOSED,   archive, ARCHIVED",
        "CLOSED,   read,    CLOSED",
        "ARCHIVED, change,  AN_OPENED_SURVEY_STAYS_AS_IT_IS",
        "ARCHIVED, open,    ONLY_A_DRAFT_IS_OPENED",
        "ARCHIVED, answer,  ONLY_AN_OPEN_SURVEY_TAKES_ANSWERS",
        "ARCHIVED, close,   ONLY_AN_OPEN_SURVEY_IS_CLOSED",
        "ARCHIVED, archive, ONLY_A_CLOSED_SURVEY_IS_ARCHIVED",
        "ARCHIVED, read,    ARCHIVED"
    })
    void every_state_allows_what_it_should_and_refuses_the_rest(SurveyStatus state, String deed, String outcome) {
        var survey = in(state);
        if (outcome.length() > 10) {
            refused(NeedsRule.valueOf(outcome), () -> go(survey, deed));
            assertThat(survey.status()).isEqualTo(state);
        } else {
            go(survey, deed);
            assertThat(survey.status()).hasToString(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, UP_TO_2", "2, UP_TO_2", "3, FROM_3_TO_5", "6, FROM_6_TO_10", "20, FROM_11_TO_20", "21, FROM_21"})
    void years_of_service_fall_into_bands(int years, ServiceBand band) {
        assertThat(ServiceBand.since(TODAY.minusYears(years), TODAY)).isEqualTo(band);
    }

    private LearningNeedsSurvey in(SurveyStatus state) {
        var survey = new LearningNeedsSurvey(draft(), NOW);
        if (state != SurveyStatus.DRAFT) {
            go(survey, "open");
        }
        if (state.isCounted()) {
            go(survey, "close");
        }
        if (state == SurveyStatus.ARCHIVED) {
            go(survey, "archive");
        }
        return survey;
    }

    private void go(LearningNeedsSurvey survey, String deed) {
        switch (deed) {
            case "change" -> survey.change(draft(), NOW);
            case "open" ->
                survey.open(UUID.randomUUID(), Collections.nCopies(5, DESK), new DepartmentTree(Map.of()), TODAY, NOW);
            case "answer" -> survey.requireAnswerable(List.of(new Reply(question.id(), 3, null, null)), TODAY);
            case "close" -> survey.close(5, "RU-MOS", NOW);
            case "archive" -> survey.archive(NOW);
            default -> survey.requireCounted();
        }
    }

    private SurveyDraft draft() {
        return new SurveyDraft(TEXT, List.of(question), new Population(List.of(), List.of()), TODAY.plusDays(7));
    }
}
