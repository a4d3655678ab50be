package org.librarycpd.portfolio.revalidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.librarycpd.kit.http.Text;

/** What somebody who publishes a rule set writes. */
public record RuleSetTerms(
        @NotNull @jakarta.validation.constraints.Pattern(regexp = "[A-Z][A-Z0-9_]{2,39}")
        String code,

        @NotNull @Valid Text name,
        @Valid Text note,
        @Min(1) @Max(120) int periodMonths,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Clause> clauses) {}
