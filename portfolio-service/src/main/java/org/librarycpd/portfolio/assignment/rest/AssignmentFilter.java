package org.librarycpd.portfolio.assignment.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.librarycpd.portfolio.assignment.AssignmentStatus;

/** Which ones are asked for; the caller's own where nothing is said. */
public record AssignmentFilter(
        @QueryParam("person") UUID person,
        @QueryParam("department") UUID department,

        @Parameter(description = "the library's, for the overseer") @QueryParam("all")
        boolean all,

        @QueryParam("status") AssignmentStatus status) {}
