package org.librarycpd.appraisal.questionnaire;

public enum QuestionKind {
    SCALE,
    TEXT,
    EVIDENCE
}
