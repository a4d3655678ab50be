package org.librarycpd.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.librarycpd.kit.inbox.Inbox.Waiting;
import org.librarycpd.kit.rule.NotKnownYet;
import org.librarycpd.kit.security.Actor;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.kit.storage.Outages;
import org.librarycpd.kit.trace.Trace;

/** Brings events to a consumer, in a transaction: handled, parked or dead, and never twice. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final List<EventConsumer<?>> consumers;
    private final Inbox inbox;
    private final Tenant tenant;
    private final Actor actor;
    private final Trace trace;
    private final ObjectMapper json;

    Delivery(
            @All List<EventConsumer<?>> consumers,
            Inbox inbox,
            Tenant tenant,
            Actor actor,
            Trace trace,
            ObjectMapper json) {
        this.consumers = consumers;
        this.inbox = inbox;
        this.tenant = tenant;
        this.actor = actor;
        this.trace = trace;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    List<EventConsumer<?>> consumersOf(Envelope event) {
        return consumers.stream()
                .filter(c -> c.topic().equals(event.topic()))
                .filter(c ->
                        event.isTombstone() || event.type() == null || c.type().equals(event.type()))
                .toList();
    }

    /** Writes down when each consumer began to listen, the first time. */
    @ActivateRequestContext
    void begin() {
        QuarkusTransaction.requiringNew().run(() -> consumers.forEach(c -> inbox.begin(c.name())));
    }

    EventConsumer<?> consumer(String name) {
        return consumers.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    /**
     * Events of one library, in one transaction if there are several; where one of them fails, each by itself. An outage is
     * thrown to the caller, who tries again; everything else ends here.
     */
    @ActivateRequestContext
    void deliver(List<Envelope> events, EventConsumer<?> consumer) {
        if (!isDeliveredTogether(events, consumer)) {
            events.forEach(event -> attempt(
                    event,
                    consumer,
                    () -> consumer instanceof StateConsumer || inbox.isFirst(event.id(), consumer.name())));
        }
    }

    private boolean isDeliveredTogether(List<Envelope> states, EventConsumer<?> consumer) {
        if (states.size() == 1 || !(consumer instanceof StateConsumer)) {
            return false;
        }
        enter(states.get(0));
        try {
            QuarkusTransaction.requiringNew().run(() -> states.forEach(state -> handle(state, consumer)));
            return true;
        } catch (RuntimeException failure) {
            if (Outages.isOne(failure)) {
                throw failure;
            }
            return false;
        }
    }

    /** Tries what was parked or buried once more. */
    @ActivateRequestContext
    void deliverAgain(Waiting waiting, BooleanSupplier takeOut) {
        attempt(waiting.envelope(), consumer(waiting.consumer()), takeOut);
    }

    private void attempt(Envelope event, EventConsumer<?> consumer, BooleanSupplier isMine) {
        enter(event);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (isMine.getAsBoolean()) {
                    handle(event, consumer);
                }
            });
        } catch (RuntimeException failure) {
            if (Outages.isOne(failure)) {
                throw failure;
            }
            setAside(event, consumer, isMine, failure);
        }
    }

    private void enter(Envelope event) {
        tenant.enter(event.libraryId());
        trace.follow(event.traceparent(), event.requestId());
        actor.follows(event.id());
    }

    private void setAside(Envelope event, EventConsumer<?> consumer, BooleanSupplier isMine, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!isMine.getAsBoolean()) {
                return;
            }
            if (failure instanceof NotKnownYet notYet) {
                inbox.park(event, consumer.name(), notYet.missing());
            } else {
                LOG.errorf(failure, "event %s of type %s is a dead letter", event.id(), event.type());
                inbox.bury(event, consumer.name(), failure.toString());
            }
        });
    }

    private <T> void handle(Envelope event, EventConsumer<T> consumer) {
        if (event.isTombstone() && consumer instanceof StateConsumer<?> copy) {
            copy.forget(UUID.fromString(event.key()));
        } else if (!consumer.towardsPeople() || event.time().isAfter(inbox.beganAt(consumer.name()))) {
            consumer.handle(read(event, consumer.data()));
        }
    }

    private <T> Incoming<T> read(Envelope event, Class<T> type) {
        try {
            var data = json.readValue(event.payload(), type);
            return new Incoming<>(
                    event.id(), event.type(), event.subject(), event.sequence(), event.libraryId(), event.time(), data);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("unreadable: " + unreadable.getOriginalMessage(), unreadable);
        }
    }
}
