package org.librarycpd.portfolio.placement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.placement.AcceptIntern;
import org.librarycpd.portfolio.placement.Application;
import org.librarycpd.portfolio.placement.ApplyForPlacement;
import org.librarycpd.portfolio.placement.ConsentToPlacement;
import org.librarycpd.portfolio.placement.DeclinePlacement;
import org.librarycpd.portfolio.placement.LeadPlacement;
import org.librarycpd.portfolio.placement.LeavePlacement;
import org.librarycpd.portfolio.placement.ReportOnPlacement;

@Path("/api/v1/placements/{id}")
@Tag(name = "placements")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class PlacementTransitionResource {

    private final ApplyForPlacement apply;
    private final ConsentToPlacement consent;
    private final DeclinePlacement decline;
    private final AcceptIntern accept;
    private final LeadPlacement lead;
    private final LeavePlacement leave;
    private final ReportOnPlacement report;
    private final Caller caller;
    private final PlacementAnswers answers;

    PlacementTransitionResource(
            ApplyForPlacement apply,
            ConsentToPlacement consent,
            DeclinePlacement decline,
            AcceptIntern accept,
            LeadPlacement lead,
            LeavePlacement leave,
            ReportOnPlacement report,
            Caller caller,
            PlacementAnswers answers) {
        this.apply = apply;
        this.consent = consent;
        this.decline = decline;
        this.accept = accept;
        this.lead = lead;
        this.leave = leave;
        this.report = report;
        this.caller = caller;
        this.answers = answers;
    }

    public record TakeUpRequest(
            @Size(max = 2000) String motivation,
            @Size(max = 20) List<@NotNull UUID> gapIds,
            boolean agreesToBeNamed) {}

    public record AcceptanceRequest(@NotNull UUID supervisorId) {}

    public record PlacementReasonRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    public record CompletionRequest(
            @Min(1) @Max(2000) int hours,
            @NotBlank @Size(max = 4000) String assessment) {}

    public record PlacementReportRequest(
            @NotBlank @Size(max = 4000) String learnt) {}

    @POST
    @Path("application")
    @Idempotent(required = false)
    @Operation(summary = "The intern takes up what the head has offered")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response takeUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull TakeUpRequest request) {
        var gaps = request.gapIds() == null ? List.<UUID>of() : request.gapIds();
        var application = new Application(request.motivation(), gaps, request.agreesToBeNamed());
        return answers.changed(apply.takeUp(caller.personId(), id, seen, application));
    }

    @POST
    @Path("consent")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "librarian"})
    @Operation(summary = "The head lets the intern go; now the host hears of the application")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response consent(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(consent.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("acceptance")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "development-overseer", "librarian"})
    @Operation(summary = "The host's overseer or a head takes the intern in and names the supervisor")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AcceptanceRequest request) {
        return answers.changed(accept.handle(id, seen, caller.personId(), request.supervisorId()));
    }

    @POST
    @Path("refusal")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "development-overseer", "librarian"})
    @Operation(summary = "The head refuses consent, or the host declines the application, with a reason")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull PlacementReasonRequest request) {
        return answers.changed(decline.handle(id, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("start")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "development-overseer", "librarian"})
    @Operation(summary = "The supervisor or the host's overseer: the intern has begun")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response start(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(lead.start(id, seen, caller.personId()));
    }

    @POST
    @Path("completion")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "development-overseer", "librarian"})
    @Operation(summary = "The supervisor or the host's overseer confirms the hours and says how it went")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull CompletionRequest request) {
        return answers.changed(lead.complete(id, seen, caller.personId(), request.hours(), request.assessment()));
    }

    @POST
    @Path("withdrawal")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "student"})
    @Operation(summary = "The intern steps back before it starts")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull PlacementReasonRequest request) {
        return answers.changed(leave.withdraw(id, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("breaking-off")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "student"})
    @Operation(summary = "Either side ends it before its time, with a reason")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response breakOff(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull PlacementReasonRequest request) {
        return answers.changed(leave.breakOff(id, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("report")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "student"})
    @Operation(summary = "The intern tells what was learnt")
    @APIResponseSchema(value = PlacementView.class, responseCode = "200")
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull PlacementReportRequest request) {
        return answers.changed(report.handle(id, seen, caller.personId(), request.learnt()));
    }
}
