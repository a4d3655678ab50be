package org.librarycpd.appraisal.competency;

public enum FrameworkStatus {
    DRAFT,
    PUBLISHED,
    /** A newer version takes its place from a day on. */
    SUPERSEDED,
    RETIRED
}
