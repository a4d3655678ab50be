package org.librarycpd.appraisal.gap.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.gap.CompetencyGap;
import org.librarycpd.appraisal.gap.DecideGap;
import org.librarycpd.appraisal.gap.GapPolicy;
import org.librarycpd.appraisal.gap.GapStanding;
import org.librarycpd.appraisal.gap.GapStatus;
import org.librarycpd.appraisal.gap.Gaps;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/competency-gaps")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "competency-gaps")
public class GapResource {

    private final Gaps gaps;
    private final Competencies competencies;
    private final GapPolicy policy;
    private final GapSearch search;
    private final DecideGap decide;
    private final Caller caller;
    private final Answers answers;

    GapResource(
            Gaps gaps,
            Competencies competencies,
            GapPolicy policy,
            GapSearch search,
            DecideGap decide,
            Caller caller,
            Answers answers) {
        this.gaps = gaps;
        this.competencies = competencies;
        this.policy = policy;
        this.search = search;
        this.decide = decide;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "A gap, for the person, those who head her department or one above, and the overseer")
    @APIResponse(
            responseCode = "200",
            description = "The gap; a head further up sees neither levels nor history",
            content = @Content(schema = @Schema(implementation = GapView.class)))
    public Response read(@PathParam("id") UUID id) {
        var gap = gaps.require(id);
        var standing = policy.requireStanding(gap.personId(), caller.personId());
        return answers.found(gap.version(), kind(standing), () -> view(gap, standing));
    }

    @GET
    @Transactional
    @Operation(summary = "My gaps, those of a person or those of a department, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of gaps",
            content = @Content(schema = @Schema(implementation = GapRows.class)))
    public Response list(
            @QueryParam("person") UUID personId,
            @QueryParam("department") UUID departmentId,
            @QueryParam("status") GapStatus status,
            @Valid @BeanParam PageRequest page) {
        var found = Page.of(search.find(personId, departmentId, status, page), page, CompetencyGap::id);
        var named = competencies.byId(
                found.items().stream().map(CompetencyGap::competencyId).toList());
        return answers.listed(
                found.map(gap -> GapRow.of(gap, named.get(gap.competencyId()), answers.language(), etag(gap))));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser closes an evidenced gap")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = GapView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DecisionRequest request) {
        return decided(decide.close(id, caller.personId(), request.reason(), seen));
    }

    @POST
    @Path("{id}/waiver")
    @Idempotent(required = false)
    @Operation(summary = "The appraiser waives a gap")
    @APIResponse(
            responseCode = "200",
            description = "Waived",
            content = @Content(schema = @Schema(implementation = GapView.class)))
    public Response waive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DecisionRequest request) {
        return decided(decide.waive(id, caller.personId(), request.reason(), seen));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What I may do next with this gap")
    @APIResponse(
            responseCode = "200",
            description = "The sub-resources to POST to",
            content = @Content(schema = @Schema(implementation = AllowedActionsView.class)))
    public Response allowedActions(@PathParam("id") UUID id) {
        var gap = gaps.require(id);
        var standing = policy.requireStanding(gap.personId(), caller.personId());
        return answers.found(gap.version(), "actions-" + standing, () -> AllowedActionsView.of(gap, standing));
    }

    private Response decided(CompetencyGap gap) {
        var standing = GapStanding.APPRAISER;
        return answers.changed(gap.version(), kind(standing), view(gap, standing));
    }

    private GapView view(CompetencyGap gap, GapStanding standing) {
        var competency = competencies.byId(List.of(gap.competencyId())).get(gap.competencyId());
        return GapView.of(gap, standing, competency, answers.language());
    }

    private static String kind(GapStanding standing) {
        return standing.seesAll() ? "gap" : "gap-outline";
    }

    private String etag(CompetencyGap gap) {
        var tag = IfMatch.tag(gap.version(), answers.language(), "gap-row");
        return '"' + tag.getValue() + '"';
    }

    /** What a page of gaps looks like. */
    record GapRows(List<GapRow> items) {}
}
