package org.librarycpd.appraisal.needs;

public enum QuestionKind {
    /** From 1, no need to learn, to 5, the greatest, in a competency. */
    SCALE,
    CHOICE,
    /** Free words; nobody has to. */
    TEXT
}
