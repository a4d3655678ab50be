package org.librarycpd.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Everyone's notifications; each is looked up by its owner alone. */
public interface Notifications {

    void add(Notification notification);

    /** Refuses with 404 where there is none, or where it is another person's. */
    Notification require(UUID id, UUID personId);

    List<Notification> of(UUID personId, PageRequest page);

    List<Notification> unreadOf(UUID personId, PageRequest page);

    /** @return how many were unread */
    int readBefore(UUID id, UUID personId, Instant now);

    /** The person is erased: the inbox with it, and what is kept for repeats or set aside and names the person. */
    void forget(UUID personId);
}
