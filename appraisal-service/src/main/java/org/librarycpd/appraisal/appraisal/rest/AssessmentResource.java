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
import org.librarycpd.appraisal.appraisal.AppraisalStanding;
import org.librarycpd.appraisal.appraisal.ConfirmAppraisal;
import org.librarycpd.appraisal.appraisal.WriteAssessment;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.AgreedLevel;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.AssessmentRepliesRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.AssessmentSubmissionRequest;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.ConfirmationRequest;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** What the appraiser does. */
@Path("/api/v1/appraisals/{id}")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "appraisals")
public class AssessmentResource {

    private final WriteAssessment write;
    private final ConfirmAppraisal confirm;
    private final Caller caller;
    private final AppraisalViews views;

    AssessmentResource(WriteAssessment write, ConfirmAppraisal confirm, Caller caller, AppraisalViews views) {
        this.write = write;
        this.confirm = confirm;
        this.caller = caller;
        this.views = views;
    }

    @POST
    @Path("beginning")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser begins without a self-assessment, once its last day is over")
    @APIResponseSchema(AppraisalView.class)
    public Response begin(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var me = caller.personId();
        return views.changed(write.begin(id, me, seen), AppraisalStanding.APPRAISER);
    }

    @PUT
    @Path("assessments")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser writes his assessment; replaces what was written before")
    @APIResponseSchema(AppraisalView.class)
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssessmentRequest request) {
        var me = caller.personId();
        return views.changed(write.write(id, me, request.ratings(), seen), AppraisalStanding.APPRAISER);
    }

    @PUT
    @Path("assessments/replies")
    @Idempotent(required = false)
    @Operation(
            summary =
                    "The appraiser answers the questionnaire that the person answers; replaces what was answered before")
    @APIResponseSchema(AppraisalView.class)
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssessmentRepliesRequest request) {
        var me = caller.personId();
        return views.changed(write.answer(id, me, request.replies(), seen), AppraisalStanding.APPRAISER);
    }

    @POST
    @Path("assessments/submission")
    @Idempotent(required = false)
    @Operation(
            summary =
                    "The appraiser submits his assessment, written before or sent along; from now on both sides are seen")
    @APIResponseSchema(AppraisalView.class)
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid AssessmentSubmissionRequest request) {
        var sent = request == null ? new AssessmentSubmissionRequest(null, null) : request;
        var submitted = write.submit(id, caller.personId(), sent.ratings(), sent.replies(), seen);
        return views.changed(submitted, AppraisalStanding.APPRAISER);
    }

    @POST
    @Path("confirmation")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser confirms the agreed levels; what falls short becomes a gap")
    @APIResponseSchema(AppraisalView.class)
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ConfirmationRequest request) {
        var me = caller.personId();
        return views.changed(
                confirm.handle(id, me, AgreedLevel.ratings(request.agreed()), seen), AppraisalStanding.APPRAISER);
    }
}
