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
 * @param objectionDays from the confirmation to the last day for an objection
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
        LocalDate interviewDueOn,
        int objectionDays) {

    /** In calendar days, where no policy says otherwise. */
    public static final int DAYS_TO_OBJECT = 14;

    static final AppraisalTerms OF_ITS_OWN_ACCORD =
            new AppraisalTerms(ANNUAL, null, false, false, false, null, null, null, DAYS_TO_OBJECT);

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
