package org.librarycpd.portfolio.notice;

public enum NoticeCause {
    PLAN_APPROVED,
    ENTRY_VERIFIED,
    ENTRY_SUPERSEDED
}
