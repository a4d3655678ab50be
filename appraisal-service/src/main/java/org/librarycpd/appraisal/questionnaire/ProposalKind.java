package org.librarycpd.appraisal.questionnaire;

public enum ProposalKind {
    ADD,
    CHANGE,
    REMOVE
}
