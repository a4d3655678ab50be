package org.librarycpd.portfolio.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** HR does not understand, or does not believe it: the question goes back to those who can answer. */
@ApplicationScoped
public class QueryNotice {

    private final HrNotices notices;
    private final NoticeAccess access;
    private final NoticeParties parties;
    private final Event<NoticeEvent> happened;
    private final Clock clock;

    QueryNotice(
            HrNotices notices, NoticeAccess access, NoticeParties parties, Event<NoticeEvent> happened, Clock clock) {
        this.notices = notices;
        this.access = access;
        this.parties = parties;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public HrNotice handle(UUID noticeId, IfMatch seen, String question) {
        var notice = notices.require(noticeId);
        var officer = access.requireHrOfficer(notice);
        seen.accept(notice.version());
        notice.deliver(List.of(officer), clock.instant()).ifPresent(happened::fire);
        happened.fire(notice.query(officer, question, parties.answerers(notice), clock.instant()));
        return notice;
    }
}
