package org.librarycpd.rating.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.librarycpd.kit.http.PageRequest;

public interface Reviews {

    void add(Review review);

    /** Refuses with 404 where there is none, or where it is another person's. */
    Review requireOwn(UUID id, UUID reviewerId);

    boolean exists(UUID runId, UUID reviewerId);

    /** The review, held until the transaction ends. */
    Optional<Review> lock(UUID runId, UUID reviewerId);

    /** All that were ever accepted, disputed ones too. */
    int numberOf(UUID runId);

    /** Those that count. */
    List<Review> of(UUID programmeId, PageRequest page);

    /** Every review that counts, one after the other, in no order. */
    void eachCounted(Consumer<ReviewCounted> reader);
}
