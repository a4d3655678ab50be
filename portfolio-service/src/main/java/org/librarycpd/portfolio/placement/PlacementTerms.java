package org.librarycpd.portfolio.placement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.opportunity.KnownOpportunity;
import org.librarycpd.portfolio.opportunity.PlacementKind;

/** What was offered, as it stood when it was applied for. */
@Embeddable
public record PlacementTerms(
        UUID opportunityId,
        @Enumerated(STRING) PlacementKind kind,
        @JdbcTypeCode(SqlTypes.JSON) Text title,
        String hostLibraryId,
        @JdbcTypeCode(SqlTypes.JSON) Text hostName,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> competencyIds) {

    public static PlacementTerms of(KnownOpportunity offer) {
        return new PlacementTerms(
                offer.id(),
                offer.kind(),
                offer.title(),
                offer.hostLibraryId(),
                offer.hostName(),
                offer.startsOn(),
                offer.endsOn(),
                offer.hours(),
                offer.competencyIds());
    }
}
