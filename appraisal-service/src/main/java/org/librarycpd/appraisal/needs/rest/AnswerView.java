package org.librarycpd.appraisal.needs.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.needs.NeedsAnswer;
import org.librarycpd.appraisal.needs.Reply;

/** My own answer. */
public record AnswerView(UUID surveyId, List<Reply> replies, Instant answeredAt) {

    public record Request(@NotNull @Size(max = 50) List<@NotNull @Valid Reply> replies) {}

    static AnswerView of(NeedsAnswer answer) {
        return new AnswerView(answer.surveyId(), answer.replies(), answer.answeredAt());
    }
}
