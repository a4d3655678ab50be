package org.librarycpd.notification.inbox.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.notification.inbox.Kind;
import org.librarycpd.notification.inbox.Notification;

/**
 * @param link where the thing itself stands
 * @param libraryId where it came from; absent for what is common to all
 * @param readAt absent while unread
 */
public record NotificationView(
        UUID id,
        Kind kind,
        String title,
        String text,
        String link,
        String libraryId,
        Instant happenedAt,
        Instant readAt) {

    static NotificationView of(Notification notification, Locale language) {
        return new NotificationView(
                notification.id(),
                notification.kind(),
                notification.title().in(language),
                notification.text().in(language),
                notification.link(),
                notification.libraryId(),
                notification.happenedAt(),
                notification.readAt());
    }
}
