package org.librarycpd.appraisal.selfassessment.rest;

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
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.selfassessment.RateOneself;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;
import org.librarycpd.appraisal.selfassessment.SelfAssessments;
import org.librarycpd.appraisal.selfassessment.SelfRating;
import org.librarycpd.appraisal.selfassessment.StartSelfAssessment;
import org.librarycpd.appraisal.selfassessment.SubmitSelfAssessment;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/self-assessments")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "self-assessments")
public class SelfAssessmentResource {

    private static final String VIEW = "self-assessment";

    private final SelfAssessments selfAssessments;
    private final Competencies competencies;
    private final StartSelfAssessment start;
    private final RateOneself rate;
    private final SubmitSelfAssessment submit;
    private final Caller caller;
    private final Answers answers;

    SelfAssessmentResource(
            SelfAssessments selfAssessments,
            Competencies competencies,
            StartSelfAssessment start,
            RateOneself rate,
            SubmitSelfAssessment submit,
            Caller caller,
            Answers answers) {
        this.selfAssessments = selfAssessments;
        this.competencies = competencies;
        this.start = start;
        this.rate = rate;
        this.submit = submit;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(summary = "Begin to assess oneself against the profile of one's position today")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = SelfAssessmentView.class)))
    public Response start() {
        var selfAssessment = start.handle(caller.personId());
        return answers.created(selfAssessment.id(), selfAssessment.version(), VIEW, view(selfAssessment));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One's own; the appraiser reads it once his own assessment is submitted")
    @APIResponse(
            responseCode = "200",
            description = "The self-assessment",
            content = @Content(schema = @Schema(implementation = SelfAssessmentView.class)))
    public Response read(@PathParam("id") UUID id) {
        var selfAssessment = selfAssessments.require(id);
        selfAssessment.requireReadableBy(caller.personId());
        return answers.found(selfAssessment.version(), VIEW, () -> view(selfAssessment));
    }

    @GET
    @Transactional
    @Operation(summary = "My self-assessments, or those handed to me as an appraiser, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of self-assessments, without ratings",
            content = @Content(schema = @Schema(implementation = SelfAssessmentRows.class)))
    public Response list(@QueryParam("side") @DefaultValue("MINE") Side side, @Valid @BeanParam PageRequest page) {
        var found = side == Side.MINE
                ? selfAssessments.of(caller.personId(), page)
                : selfAssessments.before(caller.personId(), page);
        return answers.listed(Page.of(found, page, SelfAssessment::id).map(s -> SelfAssessmentRow.of(s, etag(s))));
    }

    @PUT
    @Path("{id}/ratings")
    @Idempotent(required = false)
    @Operation(summary = "Rate oneself; replaces what was rated before")
    @APIResponse(
            responseCode = "200",
            description = "Rated",
            content = @Content(schema = @Schema(implementation = SelfAssessmentView.class)))
    public Response rate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RatingsRequest request) {
        return changed(rate.handle(id, caller.personId(), request.ratings(), seen));
    }

    @PUT
    @Path("{id}/replies")
    @Idempotent(required = false)
    @Operation(summary = "Answer the questionnaire of one's position; replaces what was answered before")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = SelfAssessmentView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RepliesRequest request) {
        return changed(rate.answer(id, caller.personId(), request.replies(), seen));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent(required = false)
    @Operation(summary = "Hand it to one's appraiser, every competency rated and every required question answered")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = SelfAssessmentView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(submit.handle(id, caller.personId(), seen));
    }

    private Response changed(SelfAssessment it) {
        return answers.changed(it.version(), VIEW, view(it));
    }

    private SelfAssessmentView view(SelfAssessment it) {
        var named = it.ratings().stream().map(SelfRating::competencyId).toList();
        return SelfAssessmentView.of(it, competencies.byId(named), answers.language());
    }

    private String etag(SelfAssessment it) {
        var tag = IfMatch.tag(it.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }

    /** What a page of self-assessments looks like. */
    record SelfAssessmentRows(List<SelfAssessmentRow> items) {}
}
