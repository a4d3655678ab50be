package org.librarycpd.portfolio.entry;

public enum EntryStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    SUPERSEDED;

    /** The owner is still writing it. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
