package org.librarycpd.appraisal.appraisal;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.appraisal.AppraisalKind.ANNUAL;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a policy asks of an appraisal.
 *
 * @param cycleId absent where a head took up a self-assessment of his own accord; so are the days then
 * @param commission whether it ends with a commission's verdict
 */
@Embeddable
public record AppraisalTerms(
        @Enumerated(STRING) AppraisalKind kind,
        UUID cycleId,
        boolean colleaguesAsked,
        boolean expertAsked,
        boolean commission,
        LocalDate selfDueOn,
        LocalDate assessmentDueOn,
        LocalDate interviewDueOn) {

    static final AppraisalTerms OF_ITS_OWN_ACCORD =
            new AppraisalTerms(ANNUAL, null, false, false, false, null, null, null);

    boolean isOfACycle() {
        return cycleId != null;
    }

    boolean asksFor(OpinionKind kind) {
        return kind == OpinionKind.EXPERT ? expertAsked : colleaguesAsked;
    }

    /** The last day for the self-assessment is over, or none was set. */
    boolean selfIsOverdue(LocalDate today) {
        return selfDueOn == null || today.isAfter(selfDueOn);
    }

    boolean assessmentIsOverdue(LocalDate today) {
        return assessmentDueOn != null && today.isAfter(assessmentDueOn);
    }
}
