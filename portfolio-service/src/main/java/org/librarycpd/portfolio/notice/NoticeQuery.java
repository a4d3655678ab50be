package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A question of the HR department about a notice, whom it went to, and the answer once there is one. */
public record NoticeQuery(
        String question,
        UUID askedBy,
        Instant askedAt,
        List<UUID> askedOf,
        String answer,
        UUID answeredBy,
        Instant answeredAt) {

    static NoticeQuery asked(String question, UUID by, List<UUID> of, Instant now) {
        return new NoticeQuery(question, by, now, of, null, null, null);
    }

    NoticeQuery answered(String withAnswer, UUID by, Instant now) {
        return new NoticeQuery(question, askedBy, askedAt, askedOf, withAnswer, by, now);
    }
}
