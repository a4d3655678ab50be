package org.librarycpd.portfolio.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Nobody answers: they are reminded, and later the overseer is told. What was waiting for an HR officer is delivered. */
@ApplicationScoped
public class ChaseNotices {

    /** So many in one transaction. */
    public static final int BATCH = 100;

    private final HrNotices notices;
    private final NoticeParties parties;
    private final DeliverPendingNotices deliver;
    private final Event<NoticeEvent> happened;
    private final Clock clock;

    ChaseNotices(
            HrNotices notices,
            NoticeParties parties,
            DeliverPendingNotices deliver,
            Event<NoticeEvent> happened,
            Clock clock) {
        this.notices = notices;
        this.parties = parties;
        this.deliver = deliver;
        this.happened = happened;
        this.clock = clock;
    }

    /** @return how many were due */
    @Transactional
    public int handle() {
        deliver.handle();
        var due = notices.lockDue(LocalDate.now(clock), BATCH);
        if (!due.isEmpty()) {
            var officers = parties.hrOfficers();
            var overseers = parties.overseers();
            due.forEach(n -> n.chase(officers, overseers, clock.instant()).ifPresent(happened::fire));
        }
        return due.size();
    }
}
