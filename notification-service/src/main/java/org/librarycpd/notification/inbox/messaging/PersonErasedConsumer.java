package org.librarycpd.notification.inbox.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.notification.inbox.Notifications;

/** No law makes anybody keep the inbox of a person who has asked to be forgotten. */
@Singleton
public class PersonErasedConsumer extends EventConsumer<PersonErasedConsumer.PersonErased> {

    private final Notifications notifications;

    PersonErasedConsumer(Notifications notifications) {
        super("portfolio.persons", "portfolio.PersonErased.v1", PersonErased.class);
        this.notifications = notifications;
    }

    public record PersonErased(UUID personId) {}

    @Override
    public void handle(Incoming<PersonErased> event) {
        notifications.forget(event.data().personId());
    }
}
