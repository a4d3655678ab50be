package org.librarycpd.portfolio.budget;

import java.math.BigDecimal;

/** What is allotted; the order is the order of locking. */
public enum AllotmentKind {
    MONEY(BudgetRule.A_DEVELOPMENT_BUDGET_IS_SET, BudgetRule.THE_BUDGET_SUFFICES) {
        @Override
        Number readable(long kopecks) {
            return BigDecimal.valueOf(kopecks, 2);
        }
    },
    HOURS(BudgetRule.LEARNING_TIME_IS_ALLOTTED, BudgetRule.THE_LEARNING_TIME_SUFFICES) {
        @Override
        Number readable(long hours) {
            return hours;
        }
    };

    private final BudgetRule isSet;
    private final BudgetRule suffices;

    AllotmentKind(BudgetRule isSet, BudgetRule suffices) {
        this.isSet = isSet;
        this.suffices = suffices;
    }

    BudgetRule isSet() {
        return isSet;
    }

    BudgetRule suffices() {
        return suffices;
    }

    /** As a person reads it: roubles, not kopecks. */
    abstract Number readable(long amount);
}
