package org.librarycpd.appraisal.needs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * One person's answer to one question; which part it has depends on the question's kind.
 *
 * @param options counted from 1
 */
public record Reply(
        @NotNull UUID questionId,
        Integer point,
        @Size(max = 20) List<@NotNull Integer> options,
        @Size(max = 2000) String text) {

    boolean isOnlyPoint() {
        return point != null && options == null && text == null;
    }

    boolean isOnlyOptions() {
        return point == null && options != null && text == null;
    }

    boolean isOnlyText() {
        return point == null && options == null && text != null;
    }
}
