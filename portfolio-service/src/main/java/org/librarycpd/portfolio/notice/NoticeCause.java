package org.librarycpd.portfolio.notice;

import static org.librarycpd.portfolio.staff.Power.APPRAISE;
import static org.librarycpd.portfolio.staff.Power.DECIDE_PLANS;
import static org.librarycpd.portfolio.staff.Power.VERIFY_ENTRIES;

import org.librarycpd.portfolio.staff.Power;

/** What changed; and who can answer for it: the head with that power, of an entry its owner as well. */
public enum NoticeCause {
    PLAN_APPROVED(DECIDE_PLANS, false),
    ENTRY_VERIFIED(VERIFY_ENTRIES, true),
    ENTRY_SUPERSEDED(VERIFY_ENTRIES, true),
    OUTCOME_APPROVED(APPRAISE, false),
    CONTEST_AWARDED(VERIFY_ENTRIES, true);

    private final Power answering;
    private final boolean answeredByOwner;

    NoticeCause(Power answering, boolean answeredByOwner) {
        this.answering = answering;
        this.answeredByOwner = answeredByOwner;
    }

    Power answering() {
        return answering;
    }

    boolean isAnsweredByOwner() {
        return answeredByOwner;
    }
}
