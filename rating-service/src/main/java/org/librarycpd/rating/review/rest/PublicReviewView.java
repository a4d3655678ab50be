package org.librarycpd.rating.review.rest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.librarycpd.rating.review.Review;

/** A review as everyone sees it: nobody is named. */
public record PublicReviewView(UUID id, UUID runId, int rating, String text, String language, LocalDate acceptedOn) {

    static PublicReviewView of(Review review) {
        return new PublicReviewView(
                review.id(),
                review.runId(),
                review.rating(),
                review.text(),
                review.language(),
                LocalDate.ofInstant(review.acceptedAt(), ZoneOffset.UTC));
    }
}
