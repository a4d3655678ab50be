package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.UUID;

/** @param outcomeId the outcome of an appraisal that is carried out by it; null where the notice tells of something else */
public record HrNoticeRecorded(UUID noticeId, UUID personId, UUID outcomeId, UUID recordedBy, Instant recordedAt)
        implements NoticeEvent {}
