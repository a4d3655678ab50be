package org.librarycpd.registry.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What a library offers.
 *
 * @param applyUntil the last day for applications
 * @param distance it is done at a distance
 * @param language the language it is done in, {@code ru} or {@code en}
 */
public record OpportunityOffer(
        Text hostName,
        OpportunityKind kind,
        Text title,
        Text description,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        int places,
        LocalDate applyUntil,
        boolean free,
        boolean distance,
        String language,
        List<UUID> competencyIds) {}
