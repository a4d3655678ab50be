package org.librarycpd.registry.opportunity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.opportunity.Opportunity;
import org.librarycpd.registry.opportunity.OpportunityKind;
import org.librarycpd.registry.opportunity.OpportunityStatus;

/** An offer in the asked language, and its texts in both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpportunityView(
        UUID id,
        OpportunityStatus status,
        OpportunityKind kind,
        String title,
        String description,
        String hostLibraryId,
        String hostName,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        int places,
        LocalDate applyUntil,
        boolean free,
        boolean distance,
        String language,
        List<UUID> competencyIds,
        OpportunityTexts texts,
        String etag) {

    static final String KIND = "opportunity";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpportunityTexts")
    public record OpportunityTexts(Text title, Text description, Text hostName) {}

    /** As the list answers it. */
    public record ListView(List<OpportunityView> items) {}

    static OpportunityView of(Opportunity opportunity, Locale language) {
        var offer = opportunity.offer();
        return new OpportunityView(
                opportunity.id(),
                opportunity.status(),
                offer.kind(),
                offer.title().in(language),
                offer.description() == null ? null : offer.description().in(language),
                opportunity.hostLibraryId(),
                offer.hostName().in(language),
                offer.startsOn(),
                offer.endsOn(),
                offer.hours(),
                offer.places(),
                offer.applyUntil(),
                offer.free(),
                offer.distance(),
                offer.language(),
                offer.competencyIds(),
                new OpportunityTexts(offer.title(), offer.description(), offer.hostName()),
                "\"" + IfMatch.tag(opportunity.version(), language, KIND).getValue() + "\"");
    }
}
