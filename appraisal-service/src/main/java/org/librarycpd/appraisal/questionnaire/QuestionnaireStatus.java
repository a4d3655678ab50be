package org.librarycpd.appraisal.questionnaire;

public enum QuestionnaireStatus {
    DRAFT,
    CONTRIBUTING,
    EXPERT_REVIEW,
    APPROVED,
    PUBLISHED,
    RETIRED;

    /** Everybody of the library may read it; it no longer changes. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RETIRED;
    }
}
