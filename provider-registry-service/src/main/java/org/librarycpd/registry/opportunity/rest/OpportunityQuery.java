package org.librarycpd.registry.opportunity.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.librarycpd.registry.opportunity.Opportunities.OpportunitySearch;
import org.librarycpd.registry.opportunity.OpportunityKind;

public record OpportunityQuery(
        @QueryParam("q") @Size(max = 200) String words,
        @QueryParam("kind") OpportunityKind kind,
        @QueryParam("free") Boolean free,
        @QueryParam("distance") Boolean distance,
        @QueryParam("host") String host,
        @QueryParam("from") LocalDate from) {

    OpportunitySearch by(String libraryId) {
        return new OpportunitySearch(words, kind, free, distance, host, from, libraryId);
    }
}
