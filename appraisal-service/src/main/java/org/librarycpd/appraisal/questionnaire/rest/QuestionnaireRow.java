package org.librarycpd.appraisal.questionnaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.Questionnaire;
import org.librarycpd.appraisal.questionnaire.QuestionnaireStatus;
import org.librarycpd.kit.http.Text;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireRow(
        UUID id,
        UUID positionId,
        int number,
        Text title,
        QuestionnaireStatus status,
        LocalDate contributionsUntil,
        Instant publishedAt,
        String etag) {

    static QuestionnaireRow of(Questionnaire it, String etag) {
        return new QuestionnaireRow(
                it.id(),
                it.positionId(),
                it.number(),
                it.title(),
                it.status(),
                it.contributionsUntil(),
                it.publishedAt(),
                etag);
    }

    /** What a page of questionnaires looks like. */
    record Rows(List<QuestionnaireRow> items) {}
}
