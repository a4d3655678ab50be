package org.librarycpd.appraisal.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.librarycpd.appraisal.appraisal.AppraisalTerms;

/**
 * How an appraisal goes under a policy.
 *
 * @param colleaguesAsked at least three, or 0: none
 * @param selfDays from the opening to the day the self-assessment is due
 * @param assessmentDays from there to the day the assessments are due
 * @param interviewDays from there to the last day for the interview
 * @param closingDays from there to the day the cycle closes
 * @param objectionDays from the confirmation to the last day for an objection; 14 where nothing is said
 */
public record PolicyTerms(
        @Min(0) @Max(20) int colleaguesAsked,
        boolean expertAsked,
        boolean commission,
        @Min(1) @Max(365) int selfDays,
        @Min(1) @Max(365) int assessmentDays,
        @Min(1) @Max(365) int interviewDays,
        @Min(1) @Max(365) int closingDays,
        @Min(5) @Max(60) Integer objectionDays) {

    public PolicyTerms {
        objectionDays = objectionDays == null ? AppraisalTerms.DAYS_TO_OBJECT : objectionDays;
    }
}
