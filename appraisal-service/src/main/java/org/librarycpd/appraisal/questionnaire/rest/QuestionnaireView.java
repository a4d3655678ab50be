package org.librarycpd.appraisal.questionnaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.questionnaire.ExpertOpinion;
import org.librarycpd.appraisal.questionnaire.Question;
import org.librarycpd.appraisal.questionnaire.QuestionKind;
import org.librarycpd.appraisal.questionnaire.QuestionSource;
import org.librarycpd.appraisal.questionnaire.Questionnaire;
import org.librarycpd.appraisal.questionnaire.QuestionnaireStatus;
import org.librarycpd.kit.http.Text;

/** Texts in both languages, as they are written. How it was reviewed is shown to those who see the writing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireView(
        UUID id,
        UUID positionId,
        int number,
        UUID revisedFrom,
        Text title,
        QuestionnaireStatus status,
        UUID draftedBy,
        UUID editorId,
        LocalDate contributionsUntil,
        Review review,
        UUID approvedBy,
        Instant approvedAt,
        Instant publishedAt,
        Instant retiredAt,
        List<QuestionView> questions) {

    /** @param reviewedAt when the opinion of the present review was given */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Review(UUID expertId, Instant reviewedAt, List<ExpertOpinion> opinions, String returnedFor) {}

    /** @param sources the proposals that it comes from, and their authors */
    public record QuestionView(
            UUID id,
            Text text,
            QuestionKind kind,
            Competency.Named competency,
            List<Text> points,
            boolean required,
            List<QuestionSource> sources) {

        static QuestionView of(Question it, Competency competency, Locale language) {
            var asked = it.content();
            return new QuestionView(
                    it.id(),
                    asked.text(),
                    asked.kind(),
                    competency == null
                            ? new Competency.Named(asked.competencyId(), null, null)
                            : competency.in(language),
                    asked.points(),
                    asked.required(),
                    it.sources());
        }
    }

    static QuestionnaireView of(Questionnaire it, boolean withReview, Map<UUID, Competency> named, Locale language) {
        return new QuestionnaireView(
                it.id(),
                it.positionId(),
                it.number(),
                it.revisedFrom(),
                it.title(),
                it.status(),
                it.draftedBy(),
                it.editorId(),
                it.contributionsUntil(),
                withReview ? new Review(it.expertId(), it.reviewedAt(), it.opinions(), it.returnedFor()) : null,
                it.approvedBy(),
                it.approvedAt(),
                it.publishedAt(),
                it.retiredAt(),
                it.questions().stream()
                        .map(q -> QuestionView.of(q, named.get(q.content().competencyId()), language))
                        .toList());
    }
}
