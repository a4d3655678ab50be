package org.librarycpd.portfolio.notice;

public enum NoticeStatus {
    PENDING,
    DELIVERED,
    ACKNOWLEDGED,
    RECORDED,
    QUERIED
}
