package org.librarycpd.portfolio.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.plan.ApproveLearningPlan;
import org.librarycpd.portfolio.plan.ReturnLearningPlan;
import org.librarycpd.portfolio.plan.SubmitLearningPlan;

@Path("/api/v1/learning-plans/{id}")
@Tag(name = "learning-plans")
public class PlanDecisionResource {

    private final SubmitLearningPlan submit;
    private final ApproveLearningPlan approve;
    private final ReturnLearningPlan giveBack;
    private final Caller caller;
    private final PlanAnswers answers;

    PlanDecisionResource(
            SubmitLearningPlan submit,
            ApproveLearningPlan approve,
            ReturnLearningPlan giveBack,
            Caller caller,
            PlanAnswers answers) {
        this.submit = submit;
        this.approve = approve;
        this.giveBack = giveBack;
        this.caller = caller;
        this.answers = answers;
    }

    public record ReturnLearningPlanRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("submission")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The learner puts the plan before the head of the nearest department above")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(submit.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("approval")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "librarian"})
    @Operation(summary = "The head approves; money and hours are reserved, or the answer says what is left")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(approve.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("return")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "librarian"})
    @Operation(summary = "The head gives the plan back with a reason")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ReturnLearningPlanRequest request) {
        return answers.changed(giveBack.handle(id, seen, caller.personId(), request.reason()));
    }
}
