package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.UUID;

public record HrNoticeAcknowledged(UUID noticeId, UUID personId, UUID acknowledgedBy, Instant acknowledgedAt)
        implements NoticeEvent {}
