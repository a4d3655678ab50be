package org.librarycpd.appraisal.contest.rest;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.contest.AnnounceContest;
import org.librarycpd.appraisal.contest.AwardContest;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.ContestPolicy;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.Contests;
import org.librarycpd.appraisal.contest.OrganiseContest;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;

@Path("/api/v1/contests")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar"
})
@Tag(name = "contests")
public class ContestResource {

    private final Contests contests;
    private final ContestPolicy policy;
    private final AnnounceContest announce;
    private final OrganiseContest organise;
    private final AwardContest award;
    private final Caller caller;
    private final Tenant tenant;
    private final Answers answers;

    ContestResource(
            Contests contests,
            ContestPolicy policy,
            AnnounceContest announce,
            OrganiseContest organise,
            AwardContest award,
            Caller caller,
            Tenant tenant,
            Answers answers) {
        this.contests = contests;
        this.policy = policy;
        this.announce = announce;
        this.organise = organise;
        this.award = award;
        this.caller = caller;
        this.tenant = tenant;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian", "association-registrar"})
    @Operation(summary = "The overseer announces a contest of the library, the association's registrar one for all")
    @APIResponseSchema(value = ContestView.class, responseCode = "201")
    public Response announce(@Valid @NotNull AnnounceContestRequest request) {
        var contest = announce.handle(request.scope(), request.brief(), caller.personId());
        var standing = ContestStanding.ORGANISER;
        return answers.created(contest.id(), contest.version(), ContestView.kind(standing), view(contest, standing));
    }

    @GET
    @Operation(summary = "Contests of my library and those for all, the newest first; jury=me: those I judge")
    @APIResponseSchema(ContestRow.ContestRows.class)
    public Response list(@Valid @BeanParam ContestFilter filter, @Valid @BeanParam PageRequest page) {
        var sought = new Contests.Filter(tenant.libraryId(), caller.personId(), filter.status(), filter.jury() != null);
        return answers.listed(Page.of(contests.visible(sought, page), page, Contest::id)
                .map(contest -> ContestRow.of(contest, answers.language())));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "A contest; costs are for the organiser, the jury is named to all when it is decided")
    @APIResponseSchema(ContestView.class)
    public Response read(@PathParam("id") UUID id) {
        var contest = contests.require(id);
        var standing = policy.requireStanding(contest);
        return answers.found(contest.version(), ContestView.kind(standing), () -> view(contest, standing));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What I may do next with this contest")
    @APIResponseSchema(ContestActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var contest = contests.require(id);
        var standing = policy.requireStanding(contest);
        return answers.found(contest.version(), "actions-" + standing, () -> ContestActions.of(contest, standing));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "The organiser revises a contest before it opens")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ContestBriefRequest request) {
        return organised(organise.revise(id, seen, request.brief()));
    }

    @POST
    @Path("{id}/jurors")
    @Idempotent(required = false)
    @Operation(summary = "The organiser calls somebody of the library or from outside into the jury")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response appoint(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AppointJurorRequest request) {
        return organised(organise.appoint(id, seen, request.personId(), request.external(), caller.personId()));
    }

    @POST
    @Path("{id}/opening")
    @Idempotent(required = false)
    @Operation(summary = "The organiser opens it for entries")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response open(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return organised(organise.open(id, seen));
    }

    @POST
    @Path("{id}/judging")
    @Idempotent(required = false)
    @Operation(summary = "The organiser takes no more entries and gives them to the jury")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response beginJudging(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return organised(organise.beginJudging(id, seen));
    }

    @POST
    @Path("{id}/judging-closure")
    @Idempotent(required = false)
    @Operation(summary = "The organiser closes the judging: every entry has two markings or more")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response closeJudging(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return organised(organise.closeJudging(id, seen));
    }

    @POST
    @Path("{id}/award")
    @Idempotent(required = false)
    @Operation(summary = "The organiser gives the places away; what does not follow the marks needs a reason")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response award(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AwardRequest request) {
        return organised(award.award(id, seen, request.awards(), request.reason(), caller.personId()));
    }

    @POST
    @Path("{id}/reward-issue")
    @Idempotent(required = false)
    @Operation(summary = "The organiser records that a winner has got the reward, and by which paper")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response issueReward(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull IssueRewardRequest request) {
        return organised(award.issueReward(id, seen, request.entryId(), request.document(), caller.personId()));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent(required = false)
    @Operation(summary = "The organiser cancels a contest that is not decided yet")
    @APIResponseSchema(value = ContestView.class, responseCode = "200")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull CancelContestRequest request) {
        return organised(organise.cancel(id, seen, request.reason(), caller.personId()));
    }

    private Response organised(Contest contest) {
        var standing = ContestStanding.ORGANISER;
        return answers.changed(contest.version(), ContestView.kind(standing), view(contest, standing));
    }

    private ContestView view(Contest contest, ContestStanding standing) {
        return ContestView.of(contest, standing, answers.language());
    }
}
