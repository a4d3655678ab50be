package org.librarycpd.appraisal.cycle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days by which each stage of a cycle is due. */
@Embeddable
public record CycleDates(
        LocalDate opensOn,
        LocalDate selfDueOn,
        LocalDate assessmentDueOn,
        LocalDate interviewDueOn,
        LocalDate closesOn) {

    /** What is not given follows from the policy. */
    static CycleDates planned(PolicyTerms terms, CycleDates given) {
        var self = or(given.selfDueOn, given.opensOn.plusDays(terms.selfDays()));
        var assessment = or(given.assessmentDueOn, self.plusDays(terms.assessmentDays()));
        var interview = or(given.interviewDueOn, assessment.plusDays(terms.interviewDays()));
        var closing = or(given.closesOn, interview.plusDays(terms.closingDays()));
        return new CycleDates(given.opensOn, self, assessment, interview, closing);
    }

    private static LocalDate or(LocalDate given, LocalDate planned) {
        return given == null ? planned : given;
    }

    boolean followEachOther() {
        return selfDueOn.isAfter(opensOn)
                && !assessmentDueOn.isBefore(selfDueOn)
                && !interviewDueOn.isBefore(assessmentDueOn)
                && !closesOn.isBefore(interviewDueOn);
    }
}
