package org.librarycpd.portfolio.notice;

import static org.librarycpd.portfolio.staff.AppointmentKind.HR_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffChanged;

/** Notices wait while a library has no HR officer; the first one, once appointed and bound to an account, gets them all. */
@ApplicationScoped
public class DeliverPendingNotices {

    private final HrNotices notices;
    private final Authority authority;
    private final Event<NoticeEvent> happened;
    private final Clock clock;

    DeliverPendingNotices(HrNotices notices, Authority authority, Event<NoticeEvent> happened, Clock clock) {
        this.notices = notices;
        this.authority = authority;
        this.happened = happened;
        this.clock = clock;
    }

    void onAppointment(@Observes StaffChanged.OfAppointment changed) {
        if (changed.appointment().kind() == HR_OFFICER) {
            handle();
        }
    }

    /** Also for the officer whose term begins today. */
    void handle() {
        var officers = authority.hrOfficers();
        if (!officers.isEmpty()) {
            notices.pending().forEach(n -> n.deliver(officers, clock.instant()).ifPresent(happened::fire));
        }
    }
}
