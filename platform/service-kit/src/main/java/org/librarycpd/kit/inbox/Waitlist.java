package org.librarycpd.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.inbox.Inbox.Waiting;

/** Events that wait for something missing: applied when it arrives, and tried again now and then in case it came unseen. */
@ApplicationScoped
class Waitlist {

    private static final Duration ROUND = Duration.ofSeconds(15);

    private final Inbox inbox;
    private final Delivery delivery;
    private final Clock clock;
    private Instant nextRound = Instant.EPOCH;

    Waitlist(Inbox inbox, Delivery delivery, Clock clock) {
        this.inbox = inbox;
        this.delivery = delivery;
        this.clock = clock;
    }

    void arrived(List<Envelope> events) {
        var ids = events.stream()
                .map(Envelope::key)
                .map(Envelope::uuid)
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
        deliver(waitingFor(ids));
    }

    void tryTheLongestWaiting() {
        if (clock.instant().isAfter(nextRound)) {
            nextRound = clock.instant().plus(ROUND);
            deliver(longestWaiting());
        }
    }

    private void deliver(List<Waiting> events) {
        events.forEach(event -> delivery.deliverAgain(event, () -> inbox.unpark(event)));
    }

    @ActivateRequestContext
    List<Waiting> waitingFor(UUID... missing) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.parkedFor(missing));
    }

    @ActivateRequestContext
    List<Waiting> longestWaiting() {
        return QuarkusTransaction.requiringNew().call(() -> inbox.parkedLongest(ROUND));
    }
}
