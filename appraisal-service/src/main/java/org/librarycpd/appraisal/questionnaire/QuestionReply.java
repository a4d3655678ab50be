package org.librarycpd.appraisal.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What somebody answers to one question; which part it has depends on the question's kind.
 *
 * @param point counted from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionReply(
        @NotNull UUID questionId,
        Integer point,
        @Size(max = 4000) String text,
        @Size(max = 20) List<@NotBlank @Size(max = 1000) @Pattern(regexp = "https://.+") String> evidence) {

    boolean isOnlyPoint() {
        return point != null && text == null && evidence == null;
    }

    boolean isOnlyText() {
        return point == null && text != null && evidence == null;
    }

    boolean isOnlyEvidence() {
        return point == null && text == null && evidence != null;
    }
}
