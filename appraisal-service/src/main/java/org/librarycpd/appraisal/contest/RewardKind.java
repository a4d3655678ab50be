package org.librarycpd.appraisal.contest;

public enum RewardKind {
    BUSINESS_TRIP,
    SUBSCRIPTION,
    BOOK,
    MONEY,
    STUDY_LEAVE,
    OTHER
}
