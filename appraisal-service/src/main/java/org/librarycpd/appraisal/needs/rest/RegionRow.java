package org.librarycpd.appraisal.needs.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.needs.RegionalFigure;
import org.librarycpd.appraisal.needs.ServiceBand;

/**
 * A competency in a region (ISO 3166-2) or, without one, in a country.
 *
 * @param shown false where it would tell of fewer than three libraries, alone or beside other rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegionRow(
        String country,
        String region,
        ServiceBand service,
        UUID competencyId,
        String competencyCode,
        String competency,
        boolean shown,
        Integer libraries,
        Integer answers,
        BigDecimal mean,
        Integer openGapsAtLeast) {

    record Rows(List<RegionRow> items) {}

    static RegionRow of(RegionalFigure figure, Competency.Named competency) {
        return new RegionRow(
                figure.country(),
                figure.region(),
                figure.service(),
                figure.competencyId(),
                competency == null ? null : competency.code(),
                competency == null ? null : competency.name(),
                figure.shown(),
                figure.libraries(),
                figure.answered(),
                figure.mean(),
                figure.openGaps());
    }
}
