package org.librarycpd.appraisal.cycle;

import org.librarycpd.appraisal.appraisal.Appraisee;

/** Whether somebody is appraised in a cycle. Either {@code appraisee} or {@code whyNot} is there. */
public record Decision(Candidate candidate, Appraisee appraisee, WhyNot whyNot, String note) {

    static Decision in(Candidate candidate, Appraisee appraisee) {
        return new Decision(candidate, appraisee, null, null);
    }

    static Decision out(Candidate candidate, WhyNot whyNot) {
        return new Decision(candidate, null, whyNot, null);
    }

    static Decision out(Candidate candidate, Exclusion exclusion) {
        return new Decision(candidate, null, exclusion.reason(), exclusion.note());
    }

    public boolean isIn() {
        return appraisee != null;
    }
}
