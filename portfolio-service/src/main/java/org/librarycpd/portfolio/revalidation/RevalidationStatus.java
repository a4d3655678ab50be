package org.librarycpd.portfolio.revalidation;

public enum RevalidationStatus {
    APPLIED,
    GRANTED,
    REFUSED,
    EXPIRED
}
