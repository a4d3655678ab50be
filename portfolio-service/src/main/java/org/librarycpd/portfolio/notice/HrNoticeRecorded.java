package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.UUID;

public record HrNoticeRecorded(UUID noticeId, UUID personId, UUID recordedBy, Instant recordedAt)
        implements NoticeEvent {}
