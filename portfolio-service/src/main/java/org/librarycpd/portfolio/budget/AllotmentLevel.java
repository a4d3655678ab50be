package org.librarycpd.portfolio.budget;

/** Whose allotment it is; the order is the order of locking. */
public enum AllotmentLevel {
    LIBRARY,
    DEPARTMENT,
    PERSON;

    int lockRank(AllotmentKind kind) {
        return ordinal() * 10 + kind.ordinal();
    }
}
