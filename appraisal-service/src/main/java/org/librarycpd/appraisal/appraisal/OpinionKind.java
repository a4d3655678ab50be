package org.librarycpd.appraisal.appraisal;

public enum OpinionKind {
    COLLEAGUE,
    EXPERT
}
