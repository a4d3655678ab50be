package org.librarycpd.portfolio.entry;

public enum EntryStatus {
    VERIFIED,
    SUPERSEDED
}
