package org.librarycpd.rating.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.rating.review.ReviewAccepted;
import org.librarycpd.rating.review.Reviews;

/** Reviews are common to all libraries, so their events name none. */
@ApplicationScoped
public class ReviewEventPublisher {

    private static final String TOPIC = "rating.reviews";

    private final Outbox outbox;
    private final Reviews reviews;

    ReviewEventPublisher(Outbox outbox, Reviews reviews) {
        this.outbox = outbox;
        this.reviews = reviews;
    }

    void publish(@Observes ReviewAccepted event) {
        var review = reviews.requireOwn(event.reviewId(), event.reviewerId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, review.id(), review.version(), null, event));
    }
}
