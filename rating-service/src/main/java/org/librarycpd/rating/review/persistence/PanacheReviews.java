package org.librarycpd.rating.review.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.rating.review.ReviewStatus.ACCEPTED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.jpa.HibernateHints;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.rating.review.Review;
import org.librarycpd.rating.review.ReviewCounted;
import org.librarycpd.rating.review.Reviews;
import org.librarycpd.rating.review.Weight;

@ApplicationScoped
public class PanacheReviews implements Reviews, PanacheRepositoryBase<Review, UUID> {

    private static final String OF_THE_RUN_BY_THE_REVIEWER = "runId = ?1 and reviewerId = ?2";

    @Override
    public void add(Review review) {
        persist(review);
    }

    @Override
    public Review requireOwn(UUID id, UUID reviewerId) {
        return findByIdOptional(id)
                .filter(review -> review.reviewerId().equals(reviewerId))
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public boolean exists(UUID runId, UUID reviewerId) {
        return count(OF_THE_RUN_BY_THE_REVIEWER, runId, reviewerId) > 0;
    }

    @Override
    public Optional<Review> lock(UUID runId, UUID reviewerId) {
        return find(OF_THE_RUN_BY_THE_REVIEWER, runId, reviewerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public int numberOf(UUID runId) {
        return Math.toIntExact(count("runId", runId));
    }

    @Override
    public List<Review> of(UUID programmeId, PageRequest page) {
        return find(
                        "programmeId = ?1 and status = ?2 and id < ?3 order by id desc",
                        programmeId,
                        ACCEPTED,
                        page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public void eachCounted(Consumer<ReviewCounted> reader) {
        var query = getEntityManager()
                .createQuery(
                        "select r.programmeId, r.rating, r.acceptedAt, r.placeInRun from Review r where r.status = :status",
                        Stored.class)
                .setParameter("status", ACCEPTED)
                .setHint(HibernateHints.HINT_FETCH_SIZE, 1000);
        try (var stored = query.getResultStream()) {
            stored.map(Stored::counted).forEach(reader);
        }
    }

    record Stored(UUID programmeId, int rating, Instant acceptedAt, int placeInRun) {

        ReviewCounted counted() {
            return new ReviewCounted(programmeId, rating, Weight.atFixedDay(acceptedAt, placeInRun));
        }
    }
}
