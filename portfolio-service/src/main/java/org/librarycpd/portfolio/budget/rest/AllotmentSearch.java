package org.librarycpd.portfolio.budget.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.librarycpd.portfolio.budget.AllotmentKind;
import org.librarycpd.portfolio.budget.AllotmentLevel;
import org.librarycpd.portfolio.budget.Allotments.AllotmentFilter;

/** Which allotments are asked for; any where nothing is said. */
public record AllotmentSearch(
        @Parameter(description = "true: those that count what I learn in the year") @QueryParam("mine")
        boolean mine,

        @QueryParam("level") AllotmentLevel level,
        @QueryParam("department") UUID department,
        @QueryParam("person") UUID person,
        @QueryParam("year") Integer year) {

    /** Whether other people's own allotments are asked for. */
    boolean asksForPersons() {
        return person != null || level == AllotmentLevel.PERSON;
    }

    AllotmentFilter filter(AllotmentKind kind, UUID viewer) {
        return new AllotmentFilter(kind, level, department, person, year, viewer);
    }
}
