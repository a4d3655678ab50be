package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.REVIEW_ACCEPTED;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom the rating service's facts concern. */
@Singleton
public class RatingFacts {

    private final TellPeople tell;

    RatingFacts(TellPeople tell) {
        this.tell = tell;
    }

    record ReviewAccepted(UUID reviewId, UUID reviewerId) {}

    @Produces
    @Singleton
    EventConsumer<ReviewAccepted> reviewAccepted() {
        return new FactFollower<>(
                "rating.reviews",
                ReviewAccepted.class,
                tell,
                fact -> List.of(REVIEW_ACCEPTED.to(fact.reviewerId(), fact.reviewId())));
    }
}
