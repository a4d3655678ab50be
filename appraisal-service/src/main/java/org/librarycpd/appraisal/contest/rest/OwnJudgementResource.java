package org.librarycpd.appraisal.contest.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.librarycpd.appraisal.contest.ContestPolicy;
import org.librarycpd.appraisal.contest.Contests;
import org.librarycpd.appraisal.contest.JudgeEntry;
import org.librarycpd.appraisal.contest.Judgement;
import org.librarycpd.appraisal.contest.Judgements;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** What I, a juror, say of an entry. */
@Path("/api/v1/contests/{contestId}/entries/{entryId}/judgement")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "external-expert"})
@Tag(name = "contests")
public class OwnJudgementResource {

    private final Contests contests;
    private final Judgements judgements;
    private final ContestPolicy policy;
    private final JudgeEntry judge;
    private final Caller caller;
    private final Answers answers;

    OwnJudgementResource(
            Contests contests,
            Judgements judgements,
            ContestPolicy policy,
            JudgeEntry judge,
            Caller caller,
            Answers answers) {
        this.contests = contests;
        this.judgements = judgements;
        this.policy = policy;
        this.judge = judge;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Transactional
    @Operation(summary = "My own declaration and marks")
    @APIResponseSchema(JudgementView.class)
    public Response read(@PathParam("contestId") UUID contestId, @PathParam("entryId") UUID entryId) {
        var contest = contests.require(contestId);
        policy.requireJuror(contest);
        var judgement = judgements.of(entryId, caller.personId()).orElseThrow(NOTHING_IS_HERE::refuse);
        return answers.found(judgement.version(), JudgementView.KIND, () -> JudgementView.of(judgement, contest));
    }

    @POST
    @Path("declaration")
    @Idempotent(required = false)
    @Operation(
            summary =
                    "A juror says whether there is a conflict of interest with the entry; one in conflict does not mark")
    @APIResponseSchema(value = JudgementView.class, responseCode = "200")
    public Response declare(
            @PathParam("contestId") UUID contestId,
            @PathParam("entryId") UUID entryId,
            @Valid @NotNull DeclarationRequest request) {
        return changed(contestId, judge.declare(contestId, entryId, caller.personId(), request.conflict()));
    }

    @PUT
    @Path("marks")
    @Idempotent(required = false)
    @Operation(summary = "A juror gives points by every criterion, and may change them until the judging is closed")
    @APIResponseSchema(value = JudgementView.class, responseCode = "200")
    public Response mark(
            @PathParam("contestId") UUID contestId,
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull MarksRequest request) {
        return changed(
                contestId, judge.mark(contestId, entryId, seen, caller.personId(), request.given(), request.comment()));
    }

    private Response changed(UUID contestId, Judgement judgement) {
        var contest = contests.require(contestId);
        return answers.changed(judgement.version(), JudgementView.KIND, JudgementView.of(judgement, contest));
    }
}
