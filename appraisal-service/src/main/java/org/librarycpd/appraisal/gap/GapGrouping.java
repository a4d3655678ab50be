package org.librarycpd.appraisal.gap;

public enum GapGrouping {
    COMPETENCY,
    DEPARTMENT,
    POSITION
}
