package org.librarycpd.appraisal.appraisal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.librarycpd.appraisal.appraisal.AnswerAppraisal;
import org.librarycpd.appraisal.appraisal.AppraisalPolicy;
import org.librarycpd.appraisal.appraisal.AppraisalStanding;
import org.librarycpd.appraisal.appraisal.DecideObjection;
import org.librarycpd.appraisal.appraisal.EndAppraisal;
import org.librarycpd.appraisal.appraisal.HoldInterview;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.AgreedLevel;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.CancellationRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.DecidersRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.InterviewRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.MinutesRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.ObjectionRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.ResolutionRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.VerdictRequest;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** What follows both assessments: the interview, the verdict, the person's word, an objection, the end. */
@Path("/api/v1/appraisals/{id}")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "appraisals")
public class AppraisalStepResource {

    private final HoldInterview interview;
    private final AnswerAppraisal answer;
    private final DecideObjection objection;
    private final EndAppraisal end;
    private final AppraisalPolicy policy;
    private final Caller caller;
    private final AppraisalViews views;

    AppraisalStepResource(
            HoldInterview interview,
            AnswerAppraisal answer,
            DecideObjection objection,
            EndAppraisal end,
            AppraisalPolicy policy,
            Caller caller,
            AppraisalViews views) {
        this.interview = interview;
        this.answer = answer;
        this.objection = objection;
        this.end = end;
        this.policy = policy;
        this.caller = caller;
        this.views = views;
    }

    @PUT
    @Path("interview")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser or the overseer arranges the interview, or arranges it anew")
    @APIResponseSchema(AppraisalView.class)
    public Response arrange(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull InterviewRequest request) {
        var me = caller.personId();
        var appraisal = interview.arrange(id, me, request.planned(), seen);
        return views.changed(appraisal, policy.requireStanding(appraisal, me));
    }

    @POST
    @Path("interview/minutes")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser or the chair writes the minutes with the agreed levels")
    @APIResponseSchema(AppraisalView.class)
    public Response minute(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull MinutesRequest request) {
        var me = caller.personId();
        var appraisal = interview.minute(id, me, request.minutes(), AgreedLevel.ratings(request.agreed()), seen);
        return views.changed(appraisal, policy.requireStanding(appraisal, me));
    }

    @POST
    @Path("verdict")
    @Idempotent(required = false)
    @Operation(
            summary =
                    "The chair records the commission's verdict; a later one takes its place until the appraisal is confirmed")
    @APIResponseSchema(AppraisalView.class)
    public Response judge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull VerdictRequest request) {
        var me = caller.personId();
        var appraisal = interview.judge(id, me, request.spoken(), seen);
        return views.changed(appraisal, policy.requireStanding(appraisal, me));
    }

    @POST
    @Path("acknowledgement")
    @Idempotent(required = false)
    @Operation(summary = "The person acknowledges the confirmed appraisal")
    @APIResponseSchema(AppraisalView.class)
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var me = caller.personId();
        return views.changed(answer.acknowledge(id, me, seen), AppraisalStanding.PERSON);
    }

    @POST
    @Path("objection")
    @Idempotent(required = false)
    @Operation(summary = "The person objects to the confirmed appraisal")
    @APIResponseSchema(AppraisalView.class)
    public Response object(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ObjectionRequest request) {
        var me = caller.personId();
        return views.changed(answer.object(id, me, request.text(), seen), AppraisalStanding.PERSON);
    }

    @PUT
    @Path("objection/deciders")
    @Idempotent(required = false)
    @Operation(summary = "The overseer names who decides on the objection: people who took no part")
    @APIResponseSchema(AppraisalView.class)
    public Response putBefore(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DecidersRequest request) {
        var me = caller.personId();
        var appraisal = objection.putBefore(id, me, request.personIds(), seen);
        return views.changed(appraisal, policy.requireStanding(appraisal, me));
    }

    @POST
    @Path("resolution")
    @Idempotent(required = false)
    @Operation(summary = "A decider upholds the objection, putting levels right, or does not")
    @APIResponseSchema(AppraisalView.class)
    public Response resolve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ResolutionRequest request) {
        var me = caller.personId();
        var appraisal = objection.resolve(
                id, me, request.upheld(), request.reason(), AgreedLevel.ratings(request.ratings()), seen);
        return views.changed(appraisal, policy.requireStanding(appraisal, me));
    }

    @POST
    @Path("closure")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser or the overseer closes what is settled")
    @APIResponseSchema(AppraisalView.class)
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var me = caller.personId();
        var appraisal = end.close(id, me, seen);
        return views.changed(appraisal, policy.requireStanding(appraisal, me));
    }

    @POST
    @Path("cancellation")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser or the overseer cancels an appraisal that is not confirmed yet")
    @APIResponseSchema(AppraisalView.class)
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull CancellationRequest request) {
        var me = caller.personId();
        var appraisal = end.cancel(id, me, request.reason(), seen);
        return views.changed(appraisal, policy.requireStanding(appraisal, me));
    }
}
