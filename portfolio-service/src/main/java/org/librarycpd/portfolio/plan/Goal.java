package org.librarycpd.portfolio.plan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a learner wants to reach, the SMART way, in the learner's own words and language. */
@Embeddable
public record Goal(
        @NotBlank(message = "{goal.specific}") @Size(max = 2000)
        String specific,

        @NotBlank(message = "{goal.measure}") @Size(max = 2000)
        String measure,

        @NotBlank(message = "{goal.means}") @Size(max = 2000)
        String means,

        @NotBlank(message = "{goal.relevance}") @Size(max = 2000)
        String relevance,

        @NotNull(message = "{goal.dueOn}") LocalDate dueOn) {}
