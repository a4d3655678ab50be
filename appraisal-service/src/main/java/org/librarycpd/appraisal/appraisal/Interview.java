package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.AppraisalRule.AN_INTERVIEW_IS_ARRANGED_FIRST;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.EACH_SITS_ON_THE_PANEL_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where and when both sides are talked over, with whom, and what was said.
 *
 * @param panel the chair first
 */
@Embeddable
public record Interview(
        @Column(name = "interview_at") Instant at,
        @Column(name = "interview_place") String place,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> panel,
        String minutes) {

    public static Interview arranged(Instant at, String place, List<UUID> panel) {
        EACH_SITS_ON_THE_PANEL_ONCE.require(new HashSet<>(panel).size() == panel.size());
        return new Interview(at, place, List.copyOf(panel), null);
    }

    static Interview minuted(Interview held, String minutes) {
        AN_INTERVIEW_IS_ARRANGED_FIRST.require(held != null);
        return new Interview(held.at, held.place, held.panel, minutes);
    }

    public boolean isChairedBy(UUID who) {
        return !panel.isEmpty() && panel.get(0).equals(who);
    }

    public boolean isSatBy(UUID who) {
        return panel.contains(who);
    }
}
