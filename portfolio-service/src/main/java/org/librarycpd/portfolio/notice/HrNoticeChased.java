package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody has been waited for so many days now. */
public record HrNoticeChased(
        UUID noticeId, UUID personId, NoticeStatus status, long waitingDays, List<UUID> recipientIds, Instant chasedAt)
        implements NoticeEvent {}
