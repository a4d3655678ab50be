package org.librarycpd.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** One fact tells each person one thing: of several messages to the same person the first is kept. */
@ApplicationScoped
public class TellPeople {

    private final Notifications notifications;

    TellPeople(Notifications notifications) {
        this.notifications = notifications;
    }

    @Transactional
    public void handle(Fact fact, List<Message> messages) {
        var told = new HashSet<UUID>();
        messages.stream()
                .filter(message -> message.personId() != null)
                .filter(message -> told.add(message.personId()))
                .forEach(message -> notifications.add(new Notification(fact, message)));
    }
}
