package org.librarycpd.appraisal.appraisal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalRow(
        UUID id, UUID personId, UUID selfAssessmentId, AppraisalStatus status, Instant confirmedAt, String etag) {

    static AppraisalRow of(Appraisal it, String etag) {
        return new AppraisalRow(it.id(), it.personId(), it.selfAssessmentId(), it.status(), it.confirmedAt(), etag);
    }
}
