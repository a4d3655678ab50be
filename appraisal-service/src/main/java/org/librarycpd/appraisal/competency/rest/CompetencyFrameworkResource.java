package org.librarycpd.appraisal.competency.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.CompetencyFrameworks;
import org.librarycpd.appraisal.competency.DraftFramework;
import org.librarycpd.appraisal.competency.PublishFramework;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/competency-frameworks")
@Tag(name = "competency-frameworks")
public class CompetencyFrameworkResource {

    private static final String VIEW = "framework";

    private final CompetencyFrameworks frameworks;
    private final DraftFramework draft;
    private final PublishFramework publish;
    private final Caller caller;
    private final Answers answers;

    CompetencyFrameworkResource(
            CompetencyFrameworks frameworks,
            DraftFramework draft,
            PublishFramework publish,
            Caller caller,
            Answers answers) {
        this.frameworks = frameworks;
        this.draft = draft;
        this.publish = publish;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer drafts a framework of competencies")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = FrameworkView.class)))
    public Response draft(@Valid @NotNull DraftFrameworkRequest request) {
        var framework = draft.handle(caller.personId(), request.title(), request.levels(), request.competencies());
        return answers.created(framework.id(), framework.version(), VIEW, view(framework));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "A published framework, or a draft of one's own library")
    @APIResponse(
            responseCode = "200",
            description = "The framework",
            content = @Content(schema = @Schema(implementation = FrameworkView.class)))
    public Response read(@PathParam("id") UUID id) {
        var framework = frameworks.require(id);
        return answers.found(framework.version(), VIEW, () -> view(framework));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Published frameworks and the drafts of one's own library, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of frameworks",
            content = @Content(schema = @Schema(implementation = FrameworkRows.class)))
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(Page.of(frameworks.visible(page), page, CompetencyFramework::id)
                .map(f -> FrameworkRow.of(f, answers.language(), etag(f))));
    }

    @POST
    @Path("{id}/publication")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer publishes a framework; it never changes afterwards")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = FrameworkView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var framework = publish.handle(id, caller.personId(), seen);
        return answers.changed(framework.version(), VIEW, view(framework));
    }

    private FrameworkView view(CompetencyFramework framework) {
        return FrameworkView.of(framework, answers.language());
    }

    private String etag(CompetencyFramework framework) {
        var tag = IfMatch.tag(framework.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }

    /** What a page of frameworks looks like. */
    record FrameworkRows(java.util.List<FrameworkRow> items) {}
}
