package org.librarycpd.portfolio.plan.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.librarycpd.portfolio.plan.PlanSearch;

/** Which plans are asked for; the caller's own where nothing is said. */
public record PlanFilter(
        @QueryParam("person") UUID person,
        @QueryParam("gap") UUID gap,

        @Parameter(description = "approval: those that wait for the caller's decision") @QueryParam("awaiting")
        String awaiting,

        @Parameter(description = "true: those with an overdue item on which the caller decides") @QueryParam("overdue")
        boolean overdue) {

    PlanSearch search() {
        return new PlanSearch(person, gap, "approval".equals(awaiting), overdue);
    }
}
