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
import org.librarycpd.appraisal.competency.DraftCompetency;
import org.librarycpd.appraisal.competency.WriteFramework;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** The competencies of a draft; each answer shows the whole framework. */
@Path("/api/v1/competency-frameworks/{frameworkId}/competencies")
@Tag(name = "competency-frameworks")
@RolesAllowed({"development-overseer", "librarian"})
public class FrameworkCompetencyResource {

    private final WriteFramework write;
    private final Caller caller;
    private final FrameworkAnswers framework;

    FrameworkCompetencyResource(WriteFramework write, Caller caller, FrameworkAnswers framework) {
        this.write = write;
        this.caller = caller;
        this.framework = framework;
    }

    @POST
    @Idempotent
    @Operation(summary = "The overseer adds a competency to a draft")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "201")
    public Response add(
            @PathParam("frameworkId") UUID frameworkId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DraftCompetency draft) {
        var written = write.addCompetency(page(frameworkId, seen), draft);
        var added = written.competencies().get(written.competencies().size() - 1);
        return framework.added(written, added.id());
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "The overseer changes a competency of a draft")
    @APIResponseSchema(FrameworkView.class)
    public Response change(
            @PathParam("frameworkId") UUID frameworkId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DraftCompetency draft) {
        return framework.changed(write.changeCompetency(page(frameworkId, seen), id, draft));
    }

    @DELETE
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "The overseer takes a competency out of a draft")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "200")
    public Response remove(
            @PathParam("frameworkId") UUID frameworkId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return framework.changed(write.removeCompetency(page(frameworkId, seen), id));
    }

    private WriteFramework.Page page(UUID frameworkId, IfMatch seen) {
        return new WriteFramework.Page(frameworkId, caller.personId(), seen);
    }
}
