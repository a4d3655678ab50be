package org.librarycpd.appraisal.questionnaire;

public enum ProposalFate {
    OPEN,
    ACCEPTED,
    REJECTED,
    MERGED,
    WITHDRAWN
}
