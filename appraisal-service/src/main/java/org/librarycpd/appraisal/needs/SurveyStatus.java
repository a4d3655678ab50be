package org.librarycpd.appraisal.needs;

public enum SurveyStatus {
    DRAFT,
    OPEN,
    CLOSED,
    ARCHIVED;

    public boolean isCounted() {
        return this == CLOSED || this == ARCHIVED;
    }
}
