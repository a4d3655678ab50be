package org.librarycpd.portfolio.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.kit.security.Actor;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.ImportStaff;
import org.librarycpd.portfolio.staff.StaffImport;
import org.librarycpd.portfolio.staff.StaffImports;
import org.librarycpd.portfolio.staff.StaffSheet;
import org.librarycpd.portfolio.staff.rest.StaffViews.ImportView;

@Path("/api/v1/staff-imports")
@RolesAllowed("staff.write")
@Tag(name = "staff")
public class StaffImportResource {

    private final ImportStaff importStaff;
    private final StaffImports imports;
    private final Actor actor;
    private final Tenant tenant;
    private final Answers answers;

    StaffImportResource(ImportStaff importStaff, StaffImports imports, Actor actor, Tenant tenant, Answers answers) {
        this.importStaff = importStaff;
        this.imports = imports;
        this.actor = actor;
        this.tenant = tenant;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(summary = "The library's HR system brings departments, positions and staff")
    public Response accept(@Valid @NotNull StaffSheet sheet) {
        PlatformRule.NOTHING_IS_HERE.require(!tenant.isNone());
        var operation = importStaff.accept(actor.name(), sheet);
        return Response.accepted(ImportView.of(operation, answers.language()))
                .location(URI.create("/api/v1/staff-imports/" + operation.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "How far an import has come, and which rows were left out and why")
    public Response read(@PathParam("id") UUID id) {
        var operation = imports.require(id);
        return answers.found(operation.version(), "import", () -> ImportView.of(operation, answers.language()));
    }

    @GET
    @Transactional
    @Operation(summary = "The library's imports, newest first")
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(imports.list(page), page, StaffImport::id).map(o -> ImportView.of(o, answers.language())));
    }
}
