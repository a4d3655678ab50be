package org.librarycpd.appraisal.gap.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.gap.GapReports.Count;

/** @param code of a competency, as its name; departments and positions are named by their id alone */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapSummaryRow(
        UUID id,
        String code,
        String name,
        long open,
        long planned,
        long evidenced,
        long closed,
        long waived,
        long people) {

    static GapSummaryRow of(Count it, Competency.Named named) {
        return new GapSummaryRow(
                it.id(),
                named == null ? null : named.code(),
                named == null ? null : named.name(),
                it.open(),
                it.planned(),
                it.evidenced(),
                it.closed(),
                it.waived(),
                it.people());
    }
}
