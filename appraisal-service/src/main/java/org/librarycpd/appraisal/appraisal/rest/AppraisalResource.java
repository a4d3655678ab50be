package org.librarycpd.appraisal.appraisal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalPolicy;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.appraisal.BeginAppraisal;
import org.librarycpd.appraisal.appraisal.ConfirmAppraisal;
import org.librarycpd.appraisal.appraisal.WriteAssessment;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisals")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "appraisals")
public class AppraisalResource {

    private static final String VIEW = "appraisal";

    private final Appraisals appraisals;
    private final Competencies competencies;
    private final AppraisalPolicy policy;
    private final BeginAppraisal begin;
    private final WriteAssessment write;
    private final ConfirmAppraisal confirm;
    private final Caller caller;
    private final Answers answers;

    AppraisalResource(
            Appraisals appraisals,
            Competencies competencies,
            AppraisalPolicy policy,
            BeginAppraisal begin,
            WriteAssessment write,
            ConfirmAppraisal confirm,
            Caller caller,
            Answers answers) {
        this.appraisals = appraisals;
        this.competencies = competencies;
        this.policy = policy;
        this.begin = begin;
        this.write = write;
        this.confirm = confirm;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(summary = "The head takes up a submitted self-assessment and begins an assessment of his own")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response begin(@Valid @NotNull BeginAppraisalRequest request) {
        var appraisal = begin.handle(request.selfAssessmentId(), caller.personId());
        return answers.created(appraisal.id(), appraisal.version(), VIEW, view(appraisal));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "For its appraiser; for the person and the overseer once it is confirmed")
    @APIResponse(
            responseCode = "200",
            description = "The appraisal",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response read(@PathParam("id") UUID id) {
        var appraisal = appraisals.require(id);
        policy.requireReader(appraisal, caller.personId());
        return answers.found(appraisal.version(), VIEW, () -> view(appraisal));
    }

    @GET
    @Transactional
    @Operation(summary = "What is confirmed about me, or what I write as an appraiser, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of appraisals, without ratings",
            content = @Content(schema = @Schema(implementation = AppraisalRows.class)))
    public Response list(@QueryParam("side") @DefaultValue("MINE") Side side, @Valid @BeanParam PageRequest page) {
        var found = side == Side.MINE
                ? appraisals.confirmedOf(caller.personId(), page)
                : appraisals.writtenBy(caller.personId(), page);
        return answers.listed(Page.of(found, page, Appraisal::id).map(a -> AppraisalRow.of(a, etag(a))));
    }

    @PUT
    @Path("{id}/assessments")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser writes his assessment; replaces what was written before")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssessmentRequest request) {
        return changed(write.write(id, caller.personId(), request.ratings(), seen));
    }

    @POST
    @Path("{id}/assessments/submission")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser submits his assessment; from now on both sides see both")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(write.submit(id, caller.personId(), seen));
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser confirms the agreed levels; what falls short becomes a gap")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed, each rating with the gap it led to",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ConfirmAppraisalRequest request) {
        return changed(confirm.handle(id, caller.personId(), request.ratings(), seen));
    }

    private Response changed(Appraisal appraisal) {
        return answers.changed(appraisal.version(), VIEW, view(appraisal));
    }

    private AppraisalView view(Appraisal appraisal) {
        var named =
                appraisal.ratings().stream().map(AppraisalRating::competencyId).toList();
        return AppraisalView.of(appraisal, competencies.byId(named), answers.language());
    }

    private String etag(Appraisal appraisal) {
        var tag = IfMatch.tag(appraisal.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }

    /** What a page of appraisals looks like. */
    record AppraisalRows(List<AppraisalRow> items) {}
}
