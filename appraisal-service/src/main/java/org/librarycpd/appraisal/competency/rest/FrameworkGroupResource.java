package org.librarycpd.appraisal.competency.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.DraftGroup;
import org.librarycpd.appraisal.competency.WriteFramework;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** The groups of a draft; each answer shows the whole framework. */
@Path("/api/v1/competency-frameworks/{frameworkId}/groups")
@Tag(name = "competency-frameworks")
@RolesAllowed({"development-overseer", "librarian"})
public class FrameworkGroupResource {

    private final WriteFramework write;
    private final Caller caller;
    private final FrameworkAnswers framework;

    FrameworkGroupResource(WriteFramework write, Caller caller, FrameworkAnswers framework) {
        this.write = write;
        this.caller = caller;
        this.framework = framework;
    }

    @POST
    @Idempotent
    @Operation(summary = "The overseer adds a group to a draft")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "201")
    public Response add(
            @PathParam("frameworkId") UUID frameworkId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DraftGroup draft) {
        var written = write.addGroup(page(frameworkId, seen), draft);
        var added = written.groups().get(written.groups().size() - 1);
        return framework.added(written, added.id());
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "The overseer changes a group of a draft")
    @APIResponseSchema(FrameworkView.class)
    public Response change(
            @PathParam("frameworkId") UUID frameworkId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DraftGroup draft) {
        return framework.changed(write.changeGroup(page(frameworkId, seen), id, draft));
    }

    @DELETE
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "The overseer takes a group out of a draft")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "200")
    public Response remove(
            @PathParam("frameworkId") UUID frameworkId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return framework.changed(write.removeGroup(page(frameworkId, seen), id));
    }

    private WriteFramework.Page page(UUID frameworkId, IfMatch seen) {
        return new WriteFramework.Page(frameworkId, caller.personId(), seen);
    }
}
