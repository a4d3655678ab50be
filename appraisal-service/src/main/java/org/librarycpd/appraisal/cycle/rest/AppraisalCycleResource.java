package org.librarycpd.appraisal.cycle.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.cycle.AddToCycle;
import org.librarycpd.appraisal.cycle.AppraisalCycle;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.CycleStatus;
import org.librarycpd.appraisal.cycle.PlanCycle;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisal-cycles")
@Tag(name = "appraisal-cycles")
public class AppraisalCycleResource {

    private final AppraisalCycles cycles;
    private final PlanCycle plan;
    private final AddToCycle add;
    private final Staff staff;
    private final Caller caller;
    private final Answers answers;

    AppraisalCycleResource(
            AppraisalCycles cycles, PlanCycle plan, AddToCycle add, Staff staff, Caller caller, Answers answers) {
        this.cycles = cycles;
        this.plan = plan;
        this.add = add;
        this.staff = staff;
        this.caller = caller;
        this.answers = answers;
    }

    public record CancellationRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    public record AddRequest(@NotNull UUID personId) {}

    public record AddedView(UUID appraisalId, UUID personId, UUID appraiserId) {}

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer plans a cycle by a policy in force")
    @APIResponseSchema(value = CycleView.class, responseCode = "201")
    public Response schedule(@Valid @NotNull ScheduleCycleRequest request) {
        var cycle = plan.schedule(caller.personId(), request.policyId(), request.plan());
        return answers.created(cycle.id(), cycle.version(), kind(true), view(cycle, true));
    }

    @GET
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "The library's cycles, the newest first")
    @APIResponseSchema(CyclePage.class)
    public Response list(@QueryParam("status") CycleStatus status, @Valid @BeanParam PageRequest page) {
        var isForTheOverseer = staff.isOverseer(caller.personId());
        return answers.listed(Page.of(cycles.list(status, page), page, AppraisalCycle::id)
                .map(cycle -> view(cycle, isForTheOverseer)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "A cycle with its days; those left out by name are shown to the overseer only")
    @APIResponseSchema(CycleView.class)
    public Response read(@PathParam("id") UUID id) {
        var cycle = cycles.require(id);
        var isForTheOverseer = staff.isOverseer(caller.personId());
        return answers.found(cycle.version(), kind(isForTheOverseer), () -> view(cycle, isForTheOverseer));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "What I may do next with this cycle")
    @APIResponseSchema(AllowedActionsView.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var cycle = cycles.require(id);
        var isForTheOverseer = staff.isOverseer(caller.personId());
        return answers.found(
                cycle.version(),
                "actions-" + kind(isForTheOverseer),
                () -> isForTheOverseer ? AllowedActionsView.of(cycle) : AllowedActionsView.NONE);
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer changes the plan of a cycle that is not opened yet")
    @APIResponseSchema(CycleView.class)
    public Response replan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull CycleRequest request) {
        return changed(plan.replan(id, caller.personId(), request.plan(), seen));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer closes a cycle whose work is done or whose last day has passed")
    @APIResponseSchema(CycleView.class)
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(plan.close(id, caller.personId(), seen));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer cancels a cycle; appraisals that are not confirmed are cancelled with it")
    @APIResponseSchema(CycleView.class)
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull CancellationRequest request) {
        return changed(plan.cancel(id, caller.personId(), request.reason(), seen));
    }

    @POST
    @Path("{id}/appraisals")
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer takes somebody in who joined the population later")
    @APIResponseSchema(value = AddedView.class, responseCode = "201")
    public Response add(@PathParam("id") UUID id, @Valid @NotNull AddRequest request) {
        var appraisal = add.handle(id, request.personId(), caller.personId());
        return Response.created(URI.create("/api/v1/appraisals/" + appraisal.id()))
                .entity(new AddedView(appraisal.id(), appraisal.personId(), appraisal.appraiserId()))
                .build();
    }

    private Response changed(AppraisalCycle cycle) {
        return answers.changed(cycle.version(), kind(true), view(cycle, true));
    }

    private CycleView view(AppraisalCycle cycle, boolean isForTheOverseer) {
        var tag = IfMatch.tag(cycle.version(), answers.language(), kind(isForTheOverseer));
        return CycleView.of(cycle, isForTheOverseer, answers.language(), '"' + tag.getValue() + '"');
    }

    private static String kind(boolean isForTheOverseer) {
        return isForTheOverseer ? "cycle-whole" : "cycle";
    }

    /** What a page of cycles looks like. */
    record CyclePage(List<CycleView> items) {}
}
