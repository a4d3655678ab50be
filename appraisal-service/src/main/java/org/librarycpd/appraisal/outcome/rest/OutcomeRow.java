package org.librarycpd.appraisal.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.Outcome;
import org.librarycpd.appraisal.outcome.OutcomeKind;
import org.librarycpd.appraisal.outcome.OutcomeStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeRow(
        UUID id,
        String reference,
        UUID appraisalId,
        UUID personId,
        OutcomeKind kind,
        OutcomeStatus status,
        UUID proposedBy,
        Instant proposedAt,
        boolean toBeReaffirmed,
        String etag) {

    /** What a page of outcomes looks like. */
    record OutcomeRows(List<OutcomeRow> items) {}

    static OutcomeRow of(Outcome it, String etag) {
        return new OutcomeRow(
                it.id(),
                it.reference(),
                it.appraisalId(),
                it.personId(),
                it.kind(),
                it.status(),
                it.proposedBy(),
                it.proposedAt(),
                it.isToBeReaffirmed(),
                etag);
    }
}
