package org.librarycpd.registry.run.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.registry.run.ProgrammeRun;
import org.librarycpd.registry.run.ProgrammeRuns;
import org.librarycpd.registry.run.ScheduleRun;

@Path("/api/v1/programme-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programme-runs", description = "Programmes at their dates")
public class ProgrammeRunResource {

    private final ProgrammeRuns runs;
    private final ScheduleRun schedule;
    private final Answers answers;

    ProgrammeRunResource(ProgrammeRuns runs, ScheduleRun schedule, Answers answers) {
        this.runs = runs;
        this.schedule = schedule;
        this.answers = answers;
    }

    public record ScheduleRunRequest(
            @NotNull UUID programmeId,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @Positive @Max(100_000) Integer places,
            @NotNull @PositiveOrZero @Max(100_000_000_00L) Long priceKopecks) {

        ProgrammeRun.Term term() {
            return new ProgrammeRun.Term(startsOn, endsOn, places, priceKopecks);
        }
    }

    public record ProgrammeRunList(List<ProgrammeRunView> items) {}

    @POST
    @RolesAllowed("provider-representative")
    @Idempotent
    @Operation(summary = "Schedule a run of a published programme of one's own provider")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProgrammeRunView.class)))
    public Response schedule(@Valid @NotNull ScheduleRunRequest request) {
        var run = schedule.handle(request.programmeId(), request.term());
        return answers.created(run.id(), run.version(), ProgrammeRunView.KIND, view(run));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "The runs, of one programme or of all, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeRunList.class)))
    public Response list(@QueryParam("programme") UUID programme, @Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(runs.of(programme, page), page, ProgrammeRun::id).map(this::view));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One run")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeRunView.class)))
    public Response read(@PathParam("id") UUID id) {
        var run = runs.require(id);
        return answers.found(run.version(), ProgrammeRunView.KIND, () -> view(run));
    }

    private ProgrammeRunView view(ProgrammeRun run) {
        return ProgrammeRunView.of(run, answers.language());
    }
}
