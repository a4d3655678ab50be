package org.librarycpd.rating.review.rest;

import java.time.Instant;
import java.util.UUID;
import org.librarycpd.rating.review.Review;
import org.librarycpd.rating.review.ReviewStatus;

/** @param placeInRun the later a review comes in its run, the less it counts */
public record OwnReviewView(
        UUID id,
        UUID programmeId,
        UUID runId,
        int rating,
        String text,
        String language,
        ReviewStatus status,
        int placeInRun,
        Instant acceptedAt) {

    static OwnReviewView of(Review review) {
        return new OwnReviewView(
                review.id(),
                review.programmeId(),
                review.runId(),
                review.rating(),
                review.text(),
                review.language(),
                review.status(),
                review.placeInRun(),
                review.acceptedAt());
    }
}
