package org.librarycpd.portfolio.revalidation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.revalidation.Clause;
import org.librarycpd.portfolio.revalidation.RuleSet;

/** @param common whether it is an association's, for all libraries */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleSetView(
        UUID id,
        String code,
        int edition,
        boolean common,
        String name,
        String note,
        int periodMonths,
        String demands,
        List<Clause> clauses,
        Instant publishedAt,
        String etag) {

    /** As the list answers it. */
    public record ListView(List<RuleSetView> items) {}

    static RuleSetView of(RuleSet ruleSet, Locale language, String etag) {
        return new RuleSetView(
                ruleSet.id(),
                ruleSet.code(),
                ruleSet.edition(),
                ruleSet.isCommon(),
                ruleSet.name().in(language),
                ruleSet.note() == null ? null : ruleSet.note().in(language),
                ruleSet.periodMonths(),
                ruleSet.demands().in(language),
                ruleSet.clauses(),
                ruleSet.publishedAt(),
                etag);
    }
}
