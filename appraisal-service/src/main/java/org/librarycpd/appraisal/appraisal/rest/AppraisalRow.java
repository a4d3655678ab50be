package org.librarycpd.appraisal.appraisal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalRow(
        UUID id,
        UUID personId,
        UUID selfAssessmentId,
        AppraisalKind kind,
        UUID cycleId,
        AppraisalStatus status,
        AppraisalView.DatesView dates,
        Instant confirmedAt,
        String etag) {

    static AppraisalRow of(Appraisal it, String etag) {
        return new AppraisalRow(
                it.id(),
                it.personId(),
                it.selfAssessmentId(),
                it.terms().kind(),
                it.terms().cycleId(),
                it.status(),
                AppraisalView.DatesView.of(it.terms()),
                it.confirmedAt(),
                etag);
    }
}
