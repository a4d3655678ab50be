package org.librarycpd.portfolio.notice.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.notice.HrNotices;
import org.librarycpd.portfolio.notice.NoticeEvent;

@ApplicationScoped
public class NoticeEventPublisher {

    private static final String TOPIC = "portfolio.hr-notices";

    private final Outbox outbox;
    private final HrNotices notices;

    NoticeEventPublisher(Outbox outbox, HrNotices notices) {
        this.outbox = outbox;
        this.notices = notices;
    }

    void publish(@Observes NoticeEvent event) {
        var notice = notices.require(event.noticeId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, notice.id(), notice.version(), notice.libraryId(), event));
    }
}
