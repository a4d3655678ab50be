package org.librarycpd.portfolio.entry.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.librarycpd.portfolio.entry.EntryFilter;
import org.librarycpd.portfolio.entry.EntryKind;
import org.librarycpd.portfolio.entry.EntryStatus;

/** Which entries are asked for; the caller's own where nothing is said. */
public record EntryQuery(
        @QueryParam("person") UUID person,
        @QueryParam("gap") UUID gap,
        @QueryParam("kind") EntryKind kind,
        @QueryParam("status") EntryStatus status,

        @Parameter(description = "verification: those that wait for the caller's word") @QueryParam("awaiting")
        String awaiting) {

    boolean awaitingVerification() {
        return "verification".equals(awaiting);
    }

    EntryFilter filter() {
        return new EntryFilter(person, gap, kind, status);
    }
}
