package org.librarycpd.portfolio.notice;

import java.util.UUID;

/** What happens to a notice and is told to others. */
public sealed interface NoticeEvent
        permits HrNoticeDelivered,
                HrNoticeAcknowledged,
                HrNoticeRecorded,
                HrNoticeQueried,
                HrNoticeAnswered,
                HrNoticeChased {

    UUID noticeId();
}
