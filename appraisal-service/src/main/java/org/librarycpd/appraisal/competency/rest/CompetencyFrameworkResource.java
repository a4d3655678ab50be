package org.librarycpd.appraisal.competency.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.CompetencyFrameworks;
import org.librarycpd.appraisal.competency.ContinueFramework;
import org.librarycpd.appraisal.competency.DraftFramework;
import org.librarycpd.appraisal.competency.PublishFramework;
import org.librarycpd.appraisal.competency.RetireFramework;
import org.librarycpd.appraisal.competency.WriteFramework;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/competency-frameworks")
@Tag(name = "competency-frameworks")
public class CompetencyFrameworkResource {

    private final CompetencyFrameworks frameworks;
    private final DraftFramework draft;
    private final WriteFramework write;
    private final ContinueFramework carryOn;
    private final PublishFramework publish;
    private final RetireFramework retire;
    private final Caller caller;
    private final Answers answers;
    private final FrameworkAnswers framework;

    CompetencyFrameworkResource(
            CompetencyFrameworks frameworks,
            DraftFramework draft,
            WriteFramework write,
            ContinueFramework carryOn,
            PublishFramework publish,
            RetireFramework retire,
            Caller caller,
            Answers answers,
            FrameworkAnswers framework) {
        this.frameworks = frameworks;
        this.draft = draft;
        this.write = write;
        this.carryOn = carryOn;
        this.publish = publish;
        this.retire = retire;
        this.caller = caller;
        this.answers = answers;
        this.framework = framework;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer drafts a framework of competencies")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "201")
    public Response draft(@Valid @NotNull DraftFrameworkRequest request) {
        return framework.drafted(draft.handle(
                caller.personId(), request.title(), request.levels(), request.groups(), request.competencies()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "A framework that has been published, or a draft of one's own library")
    @APIResponseSchema(FrameworkView.class)
    public Response read(@PathParam("id") UUID id) {
        return framework.found(frameworks.require(id));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Frameworks that have been published and the drafts of one's own library, the newest first")
    @APIResponseSchema(FrameworkRows.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(frameworks.visible(page), page, CompetencyFramework::id).map(framework::row));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer gives a draft another title or other levels")
    @APIResponseSchema(FrameworkView.class)
    public Response describe(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DescribeFrameworkRequest request) {
        return framework.changed(write.describe(page(id, seen), request.title(), request.levels()));
    }

    @DELETE
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer throws a draft away")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public Response discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        write.discard(page(id, seen));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/publication")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(
            summary =
                    "The overseer publishes a framework; it never changes afterwards, and an earlier version gives way")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "200")
    public Response publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid PublishFrameworkRequest request) {
        var from = request == null ? null : request.from();
        return framework.changed(publish.handle(id, caller.personId(), from, seen));
    }

    @POST
    @Path("{id}/next-version")
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer drafts the next version of a framework in use")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "201")
    public Response carryOn(@PathParam("id") UUID id) {
        return framework.continued(carryOn.handle(id, caller.personId()));
    }

    @POST
    @Path("{id}/retirement")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(
            summary = "The overseer takes a framework out of use; profiles that name it go on until they are replaced")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "200")
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return framework.changed(retire.handle(id, caller.personId(), seen));
    }

    private WriteFramework.Page page(UUID id, IfMatch seen) {
        return new WriteFramework.Page(id, caller.personId(), seen);
    }

    /** What a page of frameworks looks like. */
    record FrameworkRows(List<FrameworkRow> items) {}
}
