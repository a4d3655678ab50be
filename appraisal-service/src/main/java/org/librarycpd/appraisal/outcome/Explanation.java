package org.librarycpd.appraisal.outcome;

import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED;
import static org.librarycpd.appraisal.outcome.OutcomeRule.SILENCE_IS_RECORDED_AFTER_TWO_WORKING_DAYS;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The employee is heard in writing before a reprimand, or the silence of two working days is recorded (Labour Code, art. 193). */
@Embeddable
public class Explanation {

    private static final int WORKING_DAYS = 2;

    private Instant askedAt;
    private LocalDate explainBy;
    private String explanation;
    private Instant explainedAt;
    private UUID silenceRecordedBy;
    private Instant silenceRecordedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> witnessIds;

    protected Explanation() {}

    Explanation(LocalDate today, Instant now) {
        askedAt = now;
        explainBy = WorkingDays.after(today, WORKING_DAYS);
    }

    /** Also after the silence was recorded: what the employee says is never refused for being late. */
    void give(String text, Instant now) {
        AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED.require(explainedAt == null);
        explanation = text;
        explainedAt = now;
    }

    void recordSilence(UUID by, List<UUID> witnesses, LocalDate today, Instant now) {
        AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED.require(!isSettled());
        SILENCE_IS_RECORDED_AFTER_TWO_WORKING_DAYS.require(isSilenceOn(today), explainBy);
        silenceRecordedBy = by;
        silenceRecordedAt = now;
        witnessIds = List.copyOf(witnesses);
    }

    boolean isGiven() {
        return explainedAt != null;
    }

    boolean isSettled() {
        return isGiven() || silenceRecordedAt != null;
    }

    boolean isSilenceOn(LocalDate today) {
        return !isSettled() && today.isAfter(explainBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The last day of the two. */
    public LocalDate explainBy() {
        return explainBy;
    }

    public String text() {
        return explanation;
    }

    public Instant explainedAt() {
        return explainedAt;
    }

    public UUID silenceRecordedBy() {
        return silenceRecordedBy;
    }

    public Instant silenceRecordedAt() {
        return silenceRecordedAt;
    }

    public List<UUID> witnessIds() {
        return witnessIds == null ? List.of() : List.copyOf(witnessIds);
    }
}
