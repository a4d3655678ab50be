package org.librarycpd.registry.programme.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.registry.programme.DraftProgramme;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammePolicy;
import org.librarycpd.registry.programme.Programmes;
import org.librarycpd.registry.programme.PublishProgramme;
import org.librarycpd.registry.programme.RetireProgramme;
import org.librarycpd.registry.programme.ReviseProgramme;

@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes", description = "What providers teach; free and online ones are marked")
public class ProgrammeResource {

    private static final String REPRESENTATIVE = "provider-representative";

    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final DraftProgramme draft;
    private final ReviseProgramme revise;
    private final PublishProgramme publish;
    private final RetireProgramme retire;
    private final Caller caller;
    private final Answers answers;

    ProgrammeResource(
            Programmes programmes,
            ProgrammePolicy policy,
            DraftProgramme draft,
            ReviseProgramme revise,
            PublishProgramme publish,
            RetireProgramme retire,
            Caller caller,
            Answers answers) {
        this.programmes = programmes;
        this.policy = policy;
        this.draft = draft;
        this.revise = revise;
        this.publish = publish;
        this.retire = retire;
        this.caller = caller;
        this.answers = answers;
    }

    public record ProgrammeList(List<ProgrammeRow> items) {}

    @POST
    @RolesAllowed(REPRESENTATIVE)
    @Idempotent
    @Operation(summary = "Draft a programme of one's own provider")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response draft(@Valid @NotNull ProgrammeRequest request) {
        var programme = draft.handle(request.providerId(), request.said());
        return answers.created(programme.id(), programme.version(), ProgrammeView.KIND, view(programme));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(REPRESENTATIVE)
    @Idempotent(required = false)
    @Operation(summary = "Revise a draft, or a published programme that stays fit for publication")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ProgrammeRequest request) {
        return changed(revise.handle(id, request.providerId(), request.said(), seen));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(REPRESENTATIVE)
    @Idempotent(required = false)
    @Operation(summary = "Publish a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(publish.handle(id, seen));
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed(REPRESENTATIVE)
    @Idempotent(required = false)
    @Operation(summary = "Retire a published programme: no new runs, no new learners")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(retire.handle(id, seen));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One programme; a draft only for its provider")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response read(@PathParam("id") UUID id) {
        var programme = policy.visible(id);
        return answers.found(programme.version(), ProgrammeView.KIND, () -> view(programme));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "Published programmes, newest first; q forgives typing errors in Russian and English",
            description = "A provider's representative finds its drafts and retired programmes too.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeList.class)))
    public Response find(@Valid @BeanParam ProgrammeQuery query, @Valid @BeanParam PageRequest page) {
        var found = programmes.found(query.by(caller.has(REPRESENTATIVE) ? caller.personId() : null), page);
        return answers.listed(Page.of(found, page, Programme::id).map(p -> ProgrammeRow.of(p, answers.language())));
    }

    private Response changed(Programme programme) {
        return answers.changed(programme.version(), ProgrammeView.KIND, view(programme));
    }

    private ProgrammeView view(Programme programme) {
        return ProgrammeView.of(programme, answers.language());
    }
}
