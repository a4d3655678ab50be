package org.librarycpd.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** What an operator sees of the events that did not go through, and what can be done about them. */
@ApplicationScoped
public class EventsSetAside {

    private final EntityManager em;
    private final Inbox inbox;
    private final Delivery delivery;
    private final Listener listener;
    private final List<EventConsumer<?>> consumers;
    private final Clock clock;

    EventsSetAside(
            EntityManager em,
            Inbox inbox,
            Delivery delivery,
            Listener listener,
            @All List<EventConsumer<?>> consumers,
            Clock clock) {
        this.em = em;
        this.inbox = inbox;
        this.delivery = delivery;
        this.listener = listener;
        this.consumers = consumers;
        this.clock = clock;
    }

    /** Without the payload: an operator needs to know that, why and since when, not what about whom. */
    public record SetAside(UUID eventId, String consumer, String why, Instant since) {}

    public List<SetAside> deadLetters(PageRequest page) {
        return list(
                "select event_id, consumer, reason, died_at from dead_letter where event_id < ?1 and died_at <= ?2",
                page,
                clock.instant());
    }

    public List<SetAside> parkedForAnHour(PageRequest page) {
        return list(
                "select event_id, consumer, 'waits for ' || missing_id, happened_at from parked_event"
                        + " where event_id < ?1 and happened_at <= ?2",
                page,
                clock.instant().minus(Duration.ofHours(1)));
    }

    /** @return false where there is no such dead letter */
    public boolean replay(UUID eventId) {
        var dead = QuarkusTransaction.requiringNew().call(() -> inbox.deadLetters(eventId));
        dead.forEach(letter -> delivery.deliverAgain(letter, () -> inbox.exhume(letter)));
        return !dead.isEmpty();
    }

    public void rebuildCopies() {
        QuarkusTransaction.requiringNew()
                .run(() -> consumers.stream()
                        .filter(StateConsumer.class::isInstance)
                        .map(StateConsumer.class::cast)
                        .forEach(StateConsumer::forgetAll));
        listener.readStateAgain();
    }

    private List<SetAside> list(String sql, PageRequest page, Instant atTheLatest) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(sql + " order by event_id desc", Tuple.class)
                .setParameter(1, page.before())
                .setParameter(2, atTheLatest)
                .setMaxResults(page.limit())
                .getResultList();
        return rows.stream()
                .map(r -> new SetAside(
                        r.get(0, UUID.class), r.get(1, String.class), r.get(2, String.class), r.get(3, Instant.class)))
                .toList();
    }
}
