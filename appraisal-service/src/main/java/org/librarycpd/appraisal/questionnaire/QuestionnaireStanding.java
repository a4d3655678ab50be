package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.DRAFT;

/** As what a person comes to a questionnaire. */
public enum QuestionnaireStanding {
    OVERSEER,
    EDITOR,
    /** A librarian of the position, or a head of department. */
    CONTRIBUTOR,
    /** From outside, assigned, without a conflict. */
    EXPERT,
    AUDITOR,
    /** Anybody else of the library. */
    READER;

    boolean sees(QuestionnaireStatus status) {
        return switch (this) {
            case OVERSEER, EDITOR, AUDITOR -> true;
            case CONTRIBUTOR, EXPERT -> status != DRAFT;
            case READER -> status.isPublic();
        };
    }

    public boolean seesTheWriting() {
        return this != READER;
    }

    public boolean contributes() {
        return decides() || this == CONTRIBUTOR;
    }

    public boolean decides() {
        return this == OVERSEER || this == EDITOR;
    }

    public boolean leads() {
        return this == OVERSEER;
    }
}
