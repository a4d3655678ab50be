package org.librarycpd.portfolio.revalidation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.revalidation.Revalidation;

/** @param questionedAt since when something it rests on no longer counts */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevalidationView(
        UUID id,
        UUID personId,
        String holderName,
        UUID ruleSetId,
        String ruleSet,
        boolean common,
        String status,
        List<ClauseResultView> clauses,
        Instant appliedAt,
        Instant decidedAt,
        UUID decidedBy,
        String refusalReason,
        UUID certificateId,
        LocalDate validUntil,
        Instant questionedAt,
        String etag) {

    /** As the list answers it. */
    public record ListView(List<RevalidationView> items) {}

    static RevalidationView of(Revalidation revalidation, Locale language, String etag) {
        return new RevalidationView(
                revalidation.id(),
                revalidation.personId(),
                revalidation.holderName(),
                revalidation.ruleSetId(),
                revalidation.code(),
                revalidation.isCommon(),
                revalidation.status().name(),
                revalidation.results().stream()
                        .map(r -> ClauseResultView.of(r, language))
                        .toList(),
                revalidation.appliedAt(),
                revalidation.decidedAt(),
                revalidation.decidedBy(),
                revalidation.refusalReason(),
                revalidation.certificateId(),
                revalidation.validUntil(),
                revalidation.questionedAt(),
                etag);
    }
}
