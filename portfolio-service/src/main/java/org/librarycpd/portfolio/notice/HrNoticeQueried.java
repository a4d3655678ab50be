package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record HrNoticeQueried(UUID noticeId, UUID personId, UUID queriedBy, List<UUID> answererIds, Instant queriedAt)
        implements NoticeEvent {}
