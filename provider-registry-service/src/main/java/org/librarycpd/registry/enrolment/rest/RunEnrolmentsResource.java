package org.librarycpd.registry.enrolment.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.registry.enrolment.EnrolInRun;
import org.librarycpd.registry.enrolment.Enrolments;
import org.librarycpd.registry.provider.ProviderPolicy;
import org.librarycpd.registry.provider.Providers;
import org.librarycpd.registry.run.ProgrammeRuns;

@Path("/api/v1/programme-runs/{runId}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class RunEnrolmentsResource {

    private final Enrolments enrolments;
    private final EnrolInRun enrol;
    private final ProgrammeRuns runs;
    private final Providers providers;
    private final ProviderPolicy policy;
    private final Caller caller;
    private final Answers answers;

    @Context
    UriInfo uri;

    RunEnrolmentsResource(
            Enrolments enrolments,
            EnrolInRun enrol,
            ProgrammeRuns runs,
            Providers providers,
            ProviderPolicy policy,
            Caller caller,
            Answers answers) {
        this.enrolments = enrolments;
        this.enrol = enrol;
        this.runs = runs;
        this.providers = providers;
        this.policy = policy;
        this.caller = caller;
        this.answers = answers;
    }

    /** @param number how many have enrolled; only for the provider, who learns nothing else */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EnrolmentList(List<EnrolmentView> items, Integer number) {}

    @POST
    @RolesAllowed("librarian")
    @Idempotent
    @Operation(summary = "Enrol in a run and get the code to give to the provider")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response enrol(@PathParam("runId") UUID runId) {
        var enrolment = enrol.handle(runId, caller.personId());
        var there = uri.getBaseUriBuilder()
                .path("api/v1/enrolments")
                .path(enrolment.id().toString())
                .build();
        var created =
                answers.created(enrolment.id(), enrolment.version(), EnrolmentView.KIND, EnrolmentView.of(enrolment));
        return Response.fromResponse(created).location(there).build();
    }

    @GET
    @RolesAllowed({"librarian", "provider-representative"})
    @Transactional
    @Operation(summary = "My own enrolment in a run; for the run's provider how many have enrolled")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnrolmentList.class)))
    public Response list(@PathParam("runId") UUID runId) {
        var run = runs.require(runId);
        var represents = policy.represents(providers.require(run.providerId()));
        NOTHING_IS_HERE.require(represents || caller.has("librarian"));
        var mine = enrolments.in(runId, caller.personId()).stream()
                .map(EnrolmentView::of)
                .toList();
        return Response.ok(new EnrolmentList(mine, represents ? run.taken() : null))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization")
                .build();
    }
}
