package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.HR_ASKS_YOU;
import static org.librarycpd.notification.inbox.Kind.HR_HAS_ITS_ANSWER;
import static org.librarycpd.notification.inbox.Kind.HR_NOTICE_STILL_WAITS;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom a notice to the personnel department concerns while it is on its way. */
@Singleton
public class NoticeFacts {

    private final TellPeople tell;

    NoticeFacts(TellPeople tell) {
        this.tell = tell;
    }

    record HrNoticeQueried(UUID noticeId, List<UUID> answererIds) {}

    @Produces
    @Singleton
    EventConsumer<HrNoticeQueried> hrNoticeQueried() {
        return new FactFollower<>(
                "portfolio.hr-notices",
                HrNoticeQueried.class,
                tell,
                fact -> fact.answererIds().stream()
                        .map(person -> HR_ASKS_YOU.to(person, fact.noticeId()))
                        .toList());
    }

    record HrNoticeAnswered(UUID noticeId, List<UUID> hrOfficerIds) {}

    @Produces
    @Singleton
    EventConsumer<HrNoticeAnswered> hrNoticeAnswered() {
        return new FactFollower<>(
                "portfolio.hr-notices",
                HrNoticeAnswered.class,
                tell,
                fact -> fact.hrOfficerIds().stream()
                        .map(officer -> HR_HAS_ITS_ANSWER.to(officer, fact.noticeId()))
                        .toList());
    }

    record HrNoticeChased(UUID noticeId, int waitingDays, List<UUID> recipientIds) {}

    @Produces
    @Singleton
    EventConsumer<HrNoticeChased> hrNoticeChased() {
        return new FactFollower<>(
                "portfolio.hr-notices",
                HrNoticeChased.class,
                tell,
                fact -> fact.recipientIds().stream()
                        .map(person -> HR_NOTICE_STILL_WAITS.to(person, fact.noticeId(), fact.waitingDays()))
                        .toList());
    }
}
