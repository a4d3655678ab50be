package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record HrNoticeAnswered(
        UUID noticeId, UUID personId, UUID answeredBy, List<UUID> hrOfficerIds, Instant answeredAt)
        implements NoticeEvent {}
