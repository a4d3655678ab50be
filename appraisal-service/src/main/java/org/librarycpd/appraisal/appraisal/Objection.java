package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.AppraisalRule.DECIDERS_TOOK_NO_PART;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_THE_DECIDERS_DECIDE;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.TWO_AT_LEAST_DECIDE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the person says against a confirmed appraisal, and what people who took no part in it decide. */
@Embeddable
public record Objection(
        @Column(name = "objection") String text,
        @Column(name = "objected_at") Instant raisedAt,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> deciders,
        @Column(name = "objection_upheld") Boolean upheld,
        @Column(name = "objection_reason") String reason,
        @Column(name = "objection_decided_by") UUID decidedBy,
        @Column(name = "objection_decided_at") Instant decidedAt) {

    private static final int LEAST = 2;

    static Objection raised(String text, Instant now) {
        return new Objection(text, now, List.of(), null, null, null, null);
    }

    /** @param tookPart everyone who had a hand in the appraisal */
    Objection before(Collection<UUID> deciders, Collection<UUID> tookPart) {
        var named = deciders.stream().distinct().toList();
        TWO_AT_LEAST_DECIDE.require(named.size() >= LEAST, LEAST);
        DECIDERS_TOOK_NO_PART.require(named.stream().noneMatch(tookPart::contains));
        return new Objection(text, raisedAt, named, upheld, reason, decidedBy, decidedAt);
    }

    Objection decided(boolean isUpheld, String why, UUID by, Instant now) {
        ONLY_THE_DECIDERS_DECIDE.require(isBefore(by));
        return new Objection(text, raisedAt, deciders, isUpheld, why, by, now);
    }

    boolean isBefore(UUID who) {
        return deciders.contains(who);
    }
}
