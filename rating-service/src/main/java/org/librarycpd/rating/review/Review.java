package org.librarycpd.rating.review;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.rating.review.ReviewStatus.ACCEPTED;
import static org.librarycpd.rating.review.ReviewStatus.DISPUTED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.rating.programme.KnownRun;

/** What a learner thinks of a run they completed. Common to all libraries; only its author knows whose it is. */
@Entity
public class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID reviewerId;
    private UUID runId;
    private UUID programmeId;
    private int rating;
    private String text;
    private String language;
    private int placeInRun;

    @Enumerated(STRING)
    private ReviewStatus status = ACCEPTED;

    private Instant acceptedAt;
    private Instant changedAt;

    protected Review() {}

    /** @param placeInRun how many reviews the run has with this one */
    public Review(UUID reviewerId, KnownRun run, Opinion opinion, int placeInRun, Instant now) {
        this.id = Ids.next();
        this.reviewerId = reviewerId;
        this.runId = run.id();
        this.programmeId = run.programmeId();
        this.rating = opinion.rating();
        this.text = opinion.text();
        this.language = opinion.language();
        this.placeInRun = placeInRun;
        this.acceptedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.changedAt = acceptedAt;
    }

    /** What the learner says: one to five stars and, if they like, why. */
    public record Opinion(int rating, String text, String language) {}

    ReviewAccepted accepted() {
        return new ReviewAccepted(id, programmeId, runId, reviewerId, acceptedAt);
    }

    ReviewCounted counted() {
        return new ReviewCounted(programmeId, rating, weightAtFixedDay());
    }

    /** The completion no longer stands. */
    ReviewDiscounted dispute(Instant now) {
        status = DISPUTED;
        changedAt = now;
        return new ReviewDiscounted(programmeId, rating, weightAtFixedDay());
    }

    /** The completion stands again; the review counts as it did. */
    ReviewCounted reinstate(Instant now) {
        status = ACCEPTED;
        changedAt = now;
        return counted();
    }

    public boolean counts() {
        return status == ACCEPTED;
    }

    public double weightAtFixedDay() {
        return Weight.atFixedDay(acceptedAt, placeInRun);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID reviewerId() {
        return reviewerId;
    }

    public UUID runId() {
        return runId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public int rating() {
        return rating;
    }

    public String text() {
        return text;
    }

    public String language() {
        return language;
    }

    public int placeInRun() {
        return placeInRun;
    }

    public ReviewStatus status() {
        return status;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }
}
