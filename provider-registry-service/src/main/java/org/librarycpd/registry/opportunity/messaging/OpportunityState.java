package org.librarycpd.registry.opportunity.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.opportunity.Opportunity;
import org.librarycpd.registry.opportunity.OpportunityKind;
import org.librarycpd.registry.opportunity.OpportunityStatus;

public record OpportunityState(
        String hostLibraryId,
        Text hostName,
        OpportunityKind kind,
        Text title,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        int places,
        LocalDate applyUntil,
        boolean free,
        boolean distance,
        String language,
        List<UUID> competencyIds,
        OpportunityStatus status) {

    static OpportunityState of(Opportunity opportunity) {
        var offer = opportunity.offer();
        return new OpportunityState(
                opportunity.hostLibraryId(),
                offer.hostName(),
                offer.kind(),
                offer.title(),
                offer.startsOn(),
                offer.endsOn(),
                offer.hours(),
                offer.places(),
                offer.applyUntil(),
                offer.free(),
                offer.distance(),
                offer.language(),
                offer.competencyIds(),
                opportunity.status());
    }
}
