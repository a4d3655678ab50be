package org.librarycpd.portfolio.entry;

/** By what something was learnt. */
public enum EntryKind {
    PROGRAMME,
    EVENT,
    PUBLICATION,
    PROJECT,
    INTERNSHIP,
    TEACHING,
    SELF_STUDY,
    MENTORING,
    STRETCH_ASSIGNMENT
}
