package org.librarycpd.rating.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.rating.completion.CompletionSettled;
import org.librarycpd.rating.completion.Completions;

/** A review counts as long as an attestation of its author's completion stands, in whatever order news of it came. */
@ApplicationScoped
public class FollowCompletion {

    private final Reviews reviews;
    private final Completions completions;
    private final Event<ReviewCounted> counted;
    private final Event<ReviewDiscounted> discounted;
    private final AuditTrail audit;
    private final Clock clock;

    FollowCompletion(
            Reviews reviews,
            Completions completions,
            Event<ReviewCounted> counted,
            Event<ReviewDiscounted> discounted,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.completions = completions;
        this.counted = counted;
        this.discounted = discounted;
        this.audit = audit;
        this.clock = clock;
    }

    void follow(@Observes CompletionSettled news) {
        reviews.lock(news.runId(), news.personId()).ifPresent(review -> {
            var stands = completions.stands(news.runId(), news.personId());
            if (review.counts() && !stands) {
                discounted.fire(review.dispute(clock.instant()));
                audit.record("rating.ReviewDisputed", review.id(), review::version);
            } else if (!review.counts() && stands) {
                counted.fire(review.reinstate(clock.instant()));
                audit.record("rating.ReviewReinstated", review.id(), review::version);
            }
        });
    }
}
