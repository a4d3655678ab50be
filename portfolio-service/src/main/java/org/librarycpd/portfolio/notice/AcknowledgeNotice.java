package org.librarycpd.portfolio.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class AcknowledgeNotice {

    private final HrNotices notices;
    private final NoticeAccess access;
    private final Event<NoticeEvent> happened;
    private final Clock clock;

    AcknowledgeNotice(HrNotices notices, NoticeAccess access, Event<NoticeEvent> happened, Clock clock) {
        this.notices = notices;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    /** A notice may still be pending where an appointment began after it was made: the officer has it now. */
    @Transactional
    public HrNotice handle(UUID noticeId, IfMatch seen) {
        var notice = notices.require(noticeId);
        var officer = access.requireHrOfficer(notice);
        seen.accept(notice.version());
        notice.deliver(List.of(officer), clock.instant()).ifPresent(happened::fire);
        happened.fire(notice.acknowledge(officer, clock.instant()));
        return notice;
    }
}
