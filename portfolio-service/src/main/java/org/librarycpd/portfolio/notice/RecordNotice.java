package org.librarycpd.portfolio.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class RecordNotice {

    private final HrNotices notices;
    private final NoticeAccess access;
    private final Event<NoticeEvent> happened;
    private final Clock clock;

    RecordNotice(HrNotices notices, NoticeAccess access, Event<NoticeEvent> happened, Clock clock) {
        this.notices = notices;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public HrNotice handle(UUID noticeId, IfMatch seen, String orderNumber) {
        var notice = notices.require(noticeId);
        var officer = access.requireHrOfficer(notice);
        seen.accept(notice.version());
        happened.fire(notice.record(officer, orderNumber, clock.instant()));
        return notice;
    }
}
