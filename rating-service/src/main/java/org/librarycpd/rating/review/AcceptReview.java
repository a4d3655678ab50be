package org.librarycpd.rating.review;

import static org.librarycpd.rating.review.ReviewRule.A_LEARNER_REVIEWS_A_RUN_ONCE;
import static org.librarycpd.rating.review.ReviewRule.NOBODY_REVIEWS_WHAT_IS_THEIR_OWN;
import static org.librarycpd.rating.review.ReviewRule.ONLY_WHO_COMPLETED_A_RUN_REVIEWS_IT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.rating.completion.Completions;
import org.librarycpd.rating.programme.Programmes;
import org.librarycpd.rating.provider.Representatives;
import org.librarycpd.rating.review.Review.Opinion;

/** Locks are taken in one order: the run, the completion, the programme's sums, the category's sums. */
@ApplicationScoped
public class AcceptReview {

    private final Programmes programmes;
    private final Representatives representatives;
    private final Completions completions;
    private final Reviews reviews;
    private final Event<ReviewAccepted> accepted;
    private final Event<ReviewCounted> counted;
    private final Clock clock;

    AcceptReview(
            Programmes programmes,
            Representatives representatives,
            Completions completions,
            Reviews reviews,
            Event<ReviewAccepted> accepted,
            Event<ReviewCounted> counted,
            Clock clock) {
        this.programmes = programmes;
        this.representatives = representatives;
        this.completions = completions;
        this.reviews = reviews;
        this.accepted = accepted;
        this.counted = counted;
        this.clock = clock;
    }

    @Transactional
    public Review handle(UUID reviewerId, UUID runId, Opinion opinion) {
        var run = programmes.lockRun(runId);
        var programme = programmes.require(run.programmeId());
        NOBODY_REVIEWS_WHAT_IS_THEIR_OWN.require(!representatives.represents(reviewerId, programme.providerId()));
        ONLY_WHO_COMPLETED_A_RUN_REVIEWS_IT.require(completions.stands(runId, reviewerId));
        A_LEARNER_REVIEWS_A_RUN_ONCE.require(!reviews.exists(runId, reviewerId));

        var review = new Review(reviewerId, run, opinion, reviews.numberOf(runId) + 1, clock.instant());
        reviews.add(review);
        accepted.fire(review.accepted());
        counted.fire(review.counted());
        return review;
    }
}
