package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record HrNoticeDelivered(
        UUID noticeId, UUID personId, NoticeCause cause, List<UUID> hrOfficerIds, Instant deliveredAt)
        implements NoticeEvent {}
