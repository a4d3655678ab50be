package org.librarycpd.appraisal.outcome.rest;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.outcome.DecideOutcome;
import org.librarycpd.appraisal.outcome.FindOutcomes;
import org.librarycpd.appraisal.outcome.NextActions;
import org.librarycpd.appraisal.outcome.OutcomeAccess;
import org.librarycpd.appraisal.outcome.OutcomeStatus;
import org.librarycpd.appraisal.outcome.Outcomes;
import org.librarycpd.appraisal.outcome.StandByOutcome;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/outcomes")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "outcomes")
public class OutcomeResource {

    private final Outcomes outcomes;
    private final FindOutcomes find;
    private final OutcomeAccess access;
    private final DecideOutcome decide;
    private final StandByOutcome standBy;
    private final NextActions next;
    private final Caller caller;
    private final OutcomeAnswers answers;

    OutcomeResource(
            Outcomes outcomes,
            FindOutcomes find,
            OutcomeAccess access,
            DecideOutcome decide,
            StandByOutcome standBy,
            NextActions next,
            Caller caller,
            OutcomeAnswers answers) {
        this.outcomes = outcomes;
        this.find = find;
        this.access = access;
        this.decide = decide;
        this.standBy = standBy;
        this.next = next;
        this.caller = caller;
        this.answers = answers;
    }

    public record OutcomeActions(List<String> actions) {}

    public record ApproveOutcomeRequest(@Size(max = 2000) String reason) {}

    public record RejectOutcomeRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Transactional
    @Operation(
            summary = "The newest first: all for HR officers, a person's for the head; otherwise mine and my proposals")
    @APIResponseSchema(OutcomeRow.OutcomeRows.class)
    public Response list(
            @QueryParam("status") OutcomeStatus status,
            @QueryParam("person") UUID person,
            @Parameter(description = "me: those that wait for my decision, explanation or word") @QueryParam("awaiting")
                    String awaiting,
            @Valid @BeanParam PageRequest page) {
        var me = caller.personId();
        return answers.listed(
                "me".equals(awaiting) ? find.awaiting(me, page) : find.list(me, person, status, page), page);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "For who proposed it, the head, HR; for the person once approved or asked to explain")
    @APIResponseSchema(OutcomeView.class)
    public Response read(@PathParam("id") UUID id) {
        var outcome = outcomes.require(id);
        access.requireReader(outcome, caller.personId());
        return answers.found(outcome);
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What I may do next with this outcome")
    @APIResponseSchema(OutcomeActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var outcome = outcomes.require(id);
        return answers.actions(outcome, new OutcomeActions(next.of(outcome, caller.personId())));
    }

    @POST
    @Path("{id}/approval")
    @Idempotent(required = false)
    @Operation(summary = "An HR officer approves what another proposed; a notice to HR follows")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "200")
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid ApproveOutcomeRequest request) {
        var reason = request == null ? null : request.reason();
        return answers.changed(decide.approve(id, caller.personId(), reason, seen));
    }

    @POST
    @Path("{id}/rejection")
    @Idempotent(required = false)
    @Operation(summary = "An HR officer rejects what another proposed, with the reason")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "200")
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RejectOutcomeRequest request) {
        return answers.changed(decide.reject(id, caller.personId(), request.reason(), seen));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent(required = false)
    @Operation(summary = "The proposer withdraws it before the decision")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(standBy.withdraw(id, caller.personId(), seen));
    }

    @POST
    @Path("{id}/reaffirmation")
    @Idempotent(required = false)
    @Operation(summary = "The proposer stands by it although cited ratings were corrected")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "200")
    public Response reaffirm(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(standBy.reaffirm(id, caller.personId(), seen));
    }
}
