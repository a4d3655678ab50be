package org.librarycpd.portfolio.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class AnswerQuery {

    private final HrNotices notices;
    private final NoticeAccess access;
    private final NoticeParties parties;
    private final Event<NoticeEvent> happened;
    private final Clock clock;

    AnswerQuery(
            HrNotices notices, NoticeAccess access, NoticeParties parties, Event<NoticeEvent> happened, Clock clock) {
        this.notices = notices;
        this.access = access;
        this.parties = parties;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public HrNotice handle(UUID noticeId, IfMatch seen, String answer) {
        var notice = notices.require(noticeId);
        var answerer = access.requireAnswerer(notice);
        seen.accept(notice.version());
        happened.fire(notice.answer(answerer, answer, parties.hrOfficers(), clock.instant()));
        return notice;
    }
}
