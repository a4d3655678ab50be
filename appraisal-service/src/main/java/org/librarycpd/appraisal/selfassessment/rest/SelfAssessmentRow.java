package org.librarycpd.appraisal.selfassessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus;

/** Without ratings: the appraiser may know that it is there before he may know what it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfAssessmentRow(UUID id, UUID personId, SelfAssessmentStatus status, Instant submittedAt, String etag) {

    static SelfAssessmentRow of(SelfAssessment it, String etag) {
        return new SelfAssessmentRow(it.id(), it.personId(), it.status(), it.submittedAt(), etag);
    }
}
