package org.librarycpd.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;

/** Marks as read; that harms nobody's change and can be repeated, so it asks for no version. */
@ApplicationScoped
public class ReadNotification {

    private final Notifications notifications;
    private final AuditTrail audit;
    private final Clock clock;

    ReadNotification(Notifications notifications, AuditTrail audit, Clock clock) {
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Notification handle(UUID id, UUID personId) {
        var notification = notifications.require(id, personId);
        if (notification.read(clock.instant())) {
            audit.record("notification.NotificationRead", id, notification::version);
        }
        return notification;
    }

    /** @return how many were unread */
    @Transactional
    public int upTo(UUID id, UUID personId) {
        var newest = notifications.require(id, personId);
        var itself = newest.read(clock.instant()) ? 1 : 0;
        var read = itself + notifications.readBefore(id, personId, clock.instant());
        if (read > 0) {
            audit.record("notification.NotificationsReadUpTo", id, newest::version);
        }
        return read;
    }
}
