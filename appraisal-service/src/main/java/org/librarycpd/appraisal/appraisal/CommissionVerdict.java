package org.librarycpd.appraisal.appraisal;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.CONDITIONS_ARE_SPELT_OUT;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.MOST_OF_THE_COMMISSION_IS_PRESENT;
import static org.librarycpd.appraisal.appraisal.Verdict.FITS_WITH_CONDITIONS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The commission's verdict, by whom of it, and on which conditions. */
@Embeddable
public record CommissionVerdict(
        @Enumerated(STRING) Verdict verdict,
        @Column(name = "verdict_conditions") String conditions,
        @Column(name = "verdict_conditions_due_on") LocalDate conditionsDueOn,

        @Column(name = "verdict_present") @JdbcTypeCode(SqlTypes.ARRAY)
        List<UUID> present,

        @Column(name = "verdict_recorded_by") UUID recordedBy,
        @Column(name = "verdict_recorded_at") Instant recordedAt) {

    /** What the commission has said, before it is written down. */
    public record Spoken(Verdict verdict, String conditions, LocalDate conditionsDueOn, List<UUID> present) {}

    static CommissionVerdict recorded(Spoken spoken, List<UUID> commission, UUID by, Instant now) {
        var present = new HashSet<>(spoken.present());
        var most = Math.max(Appraisal.LEAST_OF_A_COMMISSION, commission.size() / 2 + 1);
        MOST_OF_THE_COMMISSION_IS_PRESENT.require(
                commission.containsAll(present) && present.size() >= most, most, commission.size());
        var onConditions = spoken.verdict() == FITS_WITH_CONDITIONS;
        CONDITIONS_ARE_SPELT_OUT.require(
                onConditions
                        ? spoken.conditions() != null && spoken.conditionsDueOn() != null
                        : spoken.conditions() == null && spoken.conditionsDueOn() == null);
        return new CommissionVerdict(
                spoken.verdict(), spoken.conditions(), spoken.conditionsDueOn(), List.copyOf(present), by, now);
    }
}
