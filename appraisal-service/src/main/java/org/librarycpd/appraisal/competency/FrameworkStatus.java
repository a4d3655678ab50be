package org.librarycpd.appraisal.competency;

public enum FrameworkStatus {
    DRAFT,
    PUBLISHED
}
