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
import jakarta.ws.rs.PUT;
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
import org.librarycpd.portfolio.plan.CancelPlannedLearning;
import org.librarycpd.portfolio.plan.ItemProposal;
import org.librarycpd.portfolio.plan.ReviewLearningPlan;
import org.librarycpd.portfolio.plan.WritePlanItems;

/** Items belong to their plan: each answer is the whole plan, and If-Match names the plan's ETag. */
@Path("/api/v1/learning-plans/{id}/items")
@Tag(name = "learning-plans")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class PlanItemResource {

    private final WritePlanItems write;
    private final CancelPlannedLearning cancel;
    private final ReviewLearningPlan review;
    private final Caller caller;
    private final PlanAnswers answers;

    PlanItemResource(
            WritePlanItems write,
            CancelPlannedLearning cancel,
            ReviewLearningPlan review,
            Caller caller,
            PlanAnswers answers) {
        this.write = write;
        this.cancel = cancel;
        this.review = review;
        this.caller = caller;
        this.answers = answers;
    }

    public record DeclinePlanItemRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    public record CancelPlanItemRequest(@Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @Operation(
            summary =
                    "The learner adds an item; its goal may still be incomplete; hours and price come from the run where left out")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ItemProposal proposal) {
        return answers.itemCreated(write.propose(id, seen, caller.personId(), proposal));
    }

    @PUT
    @Path("{itemId}")
    @Idempotent(required = false)
    @Operation(summary = "The learner rewrites a proposed or declined item of a draft or returned plan")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response rewrite(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ItemProposal proposal) {
        return answers.changed(write.rewrite(id, seen, caller.personId(), itemId, proposal));
    }

    @DELETE
    @Path("{itemId}")
    @Idempotent(required = false)
    @Operation(summary = "The learner withdraws an item of a draft or returned plan")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(write.withdraw(id, seen, caller.personId(), itemId));
    }

    @POST
    @Path("{itemId}/decline")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "librarian"})
    @Operation(summary = "The approver declines one item with a reason; the rest can be approved without it")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response decline(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DeclinePlanItemRequest request) {
        return answers.changed(review.decline(id, itemId, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("{itemId}/cancellation")
    @Idempotent(required = false)
    @Operation(summary = "The learner or the approver gives up an approved item; its money and hours are free again")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response cancel(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid CancelPlanItemRequest request) {
        var reason = request == null ? null : request.reason();
        return answers.changed(cancel.item(id, itemId, seen, caller.personId(), reason));
    }
}
