package org.librarycpd.appraisal.outcome;

/** What may come of an appraisal. */
public enum OutcomeKind {
    NEED(true, true),
    PLAN_ITEM(true, true),
    PAY(false, false),
    PROMOTION(false, false),
    PROMOTION_REFUSAL(true, false),
    STRETCH_ASSIGNMENT(false, false),
    REPRIMAND(true, false);

    private final boolean citesGround;
    private final boolean restsOnGap;

    OutcomeKind(boolean citesGround, boolean restsOnGap) {
        this.citesGround = citesGround;
        this.restsOnGap = restsOnGap;
    }

    /** Whether it is refused without a cited rating. */
    public boolean citesGround() {
        return citesGround;
    }

    /** Whether the cited ratings have to be below what the position asks for. */
    public boolean restsOnGap() {
        return restsOnGap;
    }

    /** Whether the employee is heard in writing first. */
    public boolean waitsForExplanation() {
        return this == REPRIMAND;
    }
}
