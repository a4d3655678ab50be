package org.librarycpd.portfolio.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a learner wants to reach, the SMART way, in the learner's own words; in a draft any part may still be missing. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(
        @Size(max = 2000) String specific,
        @Size(max = 2000) String measure,
        @Size(max = 2000) String means,
        @Size(max = 2000) String relevance,
        LocalDate dueOn) {

    static final Goal NOTHING_YET = new Goal(null, null, null, null, null);

    public Goal {
        specific = said(specific);
        measure = said(measure);
        means = said(means);
        relevance = said(relevance);
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
