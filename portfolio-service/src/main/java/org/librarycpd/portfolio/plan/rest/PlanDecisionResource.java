package org.librarycpd.portfolio.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.librarycpd.portfolio.plan.CancelPlannedLearning;
import org.librarycpd.portfolio.plan.ReviewLearningPlan;
import org.librarycpd.portfolio.plan.ReviseLearningPlan;
import org.librarycpd.portfolio.plan.SubmitLearningPlan;

@Path("/api/v1/learning-plans/{id}")
@Tag(name = "learning-plans")
public class PlanDecisionResource {

    private final SubmitLearningPlan submit;
    private final ReviseLearningPlan revise;
    private final ReviewLearningPlan review;
    private final ApproveLearningPlan approve;
    private final CancelPlannedLearning cancel;
    private final Caller caller;
    private final PlanAnswers answers;

    PlanDecisionResource(
            SubmitLearningPlan submit,
            ReviseLearningPlan revise,
            ReviewLearningPlan review,
            ApproveLearningPlan approve,
            CancelPlannedLearning cancel,
            Caller caller,
            PlanAnswers answers) {
        this.submit = submit;
        this.revise = revise;
        this.review = review;
        this.approve = approve;
        this.cancel = cancel;
        this.caller = caller;
        this.answers = answers;
    }

    public record CancelLearningPlanRequest(
            @Size(max = 2000) String reason) {}

    public record ReturnLearningPlanRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("submission")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(
            summary =
                    "The learner puts the plan before the head of the nearest department above; what a goal lacks is named")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(submit.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("approval")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "librarian"})
    @Operation(
            summary =
                    "The approver approves what is proposed; money and hours are reserved, or the answer says what is left")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(approve.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("return")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "librarian"})
    @Operation(summary = "The approver gives the plan back with a reason")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ReturnLearningPlanRequest request) {
        return answers.changed(review.giveBack(id, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("withdrawal")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The learner takes a submitted plan back before the approver begins to read")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response takeBack(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(revise.takeBack(id, seen, caller.personId()));
    }

    @POST
    @Path("review")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "librarian"})
    @Operation(summary = "The approver begins to read")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response review(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(review.begin(id, seen, caller.personId()));
    }

    @POST
    @Path("revision")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The learner opens the next revision of an approved plan; what was approved stays in force")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response revise(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(revise.open(id, seen, caller.personId()));
    }

    @DELETE
    @Path("revision")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The learner drops the open revision; the plan is what was approved before")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response dropRevision(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(revise.drop(id, seen, caller.personId()));
    }

    @POST
    @Path("cancellation")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The learner or the approver gives up the whole plan; its money and hours are free again")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid CancelLearningPlanRequest request) {
        var reason = request == null ? null : request.reason();
        return answers.changed(cancel.whole(id, seen, caller.personId(), reason));
    }
}
