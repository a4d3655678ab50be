package org.librarycpd.portfolio.entry;

public enum EntryKind {
    PROGRAMME
}
