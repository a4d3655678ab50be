package org.librarycpd.portfolio.sponsorship;

public enum SponsorshipStatus {
    REQUESTED,
    OFFERED,
    ACCEPTED,
    DECLINED,
    GRANTED,
    WITHDRAWN
}
