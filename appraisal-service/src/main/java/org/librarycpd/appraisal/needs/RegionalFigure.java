package org.librarycpd.appraisal.needs;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the libraries of a region, or of a country, answered about a competency.
 *
 * @param region ISO 3166-2; null for the whole country
 * @param service null for everyone
 * @param openGaps at least so many people
 */
public record RegionalFigure(
        UUID competencyId,
        String country,
        String region,
        ServiceBand service,
        boolean shown,
        Integer libraries,
        Integer answered,
        BigDecimal mean,
        Integer openGaps) {}
