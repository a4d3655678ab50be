package org.librarycpd.portfolio.mine.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.mine.DownloadMine;

@Path("/api/v1/me/download")
@Tag(name = "me")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar",
    "provider-representative",
    "student",
    "auditor"
})
public class MyDataResource {

    private final DownloadMine download;
    private final Caller caller;

    MyDataResource(DownloadMine download, Caller caller) {
        this.download = download;
        this.caller = caller;
    }

    @GET
    @Produces("application/zip")
    @Operation(summary = "Everything about me, of all my libraries, as a ZIP of JSON files and evidence")
    @APIResponse(responseCode = "200", description = "A folder for each library.")
    public Response download() {
        return Response.ok(download.handle(caller.personId()), "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
