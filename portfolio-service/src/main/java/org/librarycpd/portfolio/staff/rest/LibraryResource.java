package org.librarycpd.portfolio.staff.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.ArrangeUnits;
import org.librarycpd.portfolio.staff.Units;

/** The library asked in, and the others in which the caller is or was a member of staff. */
@Path("/api/v1/libraries")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor", "staff.write"})
@Tag(name = "staff")
public class LibraryResource {

    private final Units units;
    private final ArrangeUnits arrange;
    private final Caller caller;
    private final Tenant tenant;
    private final Answers answers;

    LibraryResource(Units units, ArrangeUnits arrange, Caller caller, Tenant tenant, Answers answers) {
        this.units = units;
        this.arrange = arrange;
        this.caller = caller;
        this.tenant = tenant;
        this.answers = answers;
    }

    record LibraryView(UUID id, String name) {}

    record LibrariesView(List<LibraryView> items) {}

    /** @param region ISO 3166-2, for reports by region and country; left out, it stays as it is */
    record LibraryName(
            @NotNull @Valid Text name,
            @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}") String region) {}

    @GET
    @Transactional
    @Operation(summary = "My libraries: the one asked in, and those where I am or was a member of staff")
    @APIResponseSchema(LibrariesView.class)
    public Response list() {
        var mine = units.librariesOf(caller.personId()).stream()
                .map(l -> new LibraryView(l.id(), l.name().in(answers.language())))
                .toList();
        return Response.ok(new LibrariesView(mine))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed("staff.write")
    @Operation(
            summary = "The library's HR system gives the library its name and region; the same again changes nothing")
    @APIResponseSchema(LibraryView.class)
    public Response name(@PathParam("id") UUID id, @Valid @NotNull LibraryName asked) {
        NOTHING_IS_HERE.require(id.toString().equals(tenant.libraryId()));
        var library = arrange.nameLibrary(id, asked.name(), asked.region());
        return answers.changed(
                library.version(), "library", new LibraryView(id, library.name().in(answers.language())));
    }
}
