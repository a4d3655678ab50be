package org.librarycpd.appraisal.appraisal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalPolicy;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.appraisal.Appraisals.Filter;
import org.librarycpd.appraisal.appraisal.Appraisals.Side;
import org.librarycpd.appraisal.appraisal.BeginAppraisal;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisals")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
@Tag(name = "appraisals")
public class AppraisalResource {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final Staff staff;
    private final BeginAppraisal begin;
    private final Caller caller;
    private final AppraisalViews views;
    private final Answers answers;

    AppraisalResource(
            Appraisals appraisals,
            AppraisalPolicy policy,
            Staff staff,
            BeginAppraisal begin,
            Caller caller,
            AppraisalViews views,
            Answers answers) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.staff = staff;
        this.begin = begin;
        this.caller = caller;
        this.views = views;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Idempotent
    @Operation(summary = "The head takes up a submitted self-assessment and begins an assessment of his own")
    @APIResponseSchema(value = AppraisalView.class, responseCode = "201")
    public Response begin(@Valid @NotNull BeginAppraisalRequest request) {
        var appraisal = begin.handle(request.selfAssessmentId(), caller.personId());
        return answers.created(appraisal.id(), appraisal.version(), AppraisalViews.WHOLE, views.view(appraisal, true));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            summary =
                    "An appraisal; its person, the overseer and the auditor see its stage and dates only until confirmed")
    @APIResponseSchema(AppraisalView.class)
    public Response read(@PathParam("id") UUID id) {
        var appraisal = appraisals.require(id);
        return views.found(appraisal, policy.requireStanding(appraisal, caller.personId()));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What I may do next with this appraisal")
    @APIResponseSchema(AllowedActionsView.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var appraisal = appraisals.require(id);
        var standing = policy.requireStanding(appraisal, caller.personId());
        return answers.found(
                appraisal.version(),
                "actions-" + standing,
                () -> AllowedActionsView.of(appraisal, standing, caller.personId(), staff.today()));
    }

    @GET
    @Transactional
    @Operation(
            summary = "Appraisals of mine, those I write, sit on the panel of, decide on, or oversee, the newest first")
    @APIResponseSchema(AppraisalRows.class)
    public Response list(
            @QueryParam("side") @DefaultValue("MINE") Side side,
            @QueryParam("cycle") UUID cycleId,
            @Valid @BeanParam PageRequest page) {
        if (side == Side.OVERSEER) {
            staff.requireOverseer(caller.personId());
        }
        var found = appraisals.list(new Filter(side, caller.personId(), cycleId), page);
        return answers.listed(Page.of(found, page, Appraisal::id).map(views::row));
    }

    /** What a page of appraisals looks like. */
    record AppraisalRows(List<AppraisalRow> items) {}
}
