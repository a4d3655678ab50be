package org.librarycpd.appraisal.contest.rest;

import static org.librarycpd.appraisal.contest.ContestRule.ONLY_ORGANISER_AND_JURY_SEE_THE_MARKS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.contest.ContestPolicy;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.Contests;
import org.librarycpd.appraisal.contest.Judgement;
import org.librarycpd.appraisal.contest.Judgements;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;

/** Who judged what; the marks of others are sealed until the judging is closed. */
@Path("/api/v1/contests/{contestId}/judgements")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar"
})
@Tag(name = "contests")
public class JudgementResource {

    private final Contests contests;
    private final Judgements judgements;
    private final ContestPolicy policy;
    private final Caller caller;
    private final Answers answers;

    JudgementResource(Contests contests, Judgements judgements, ContestPolicy policy, Caller caller, Answers answers) {
        this.contests = contests;
        this.judgements = judgements;
        this.policy = policy;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Transactional
    @Operation(
            summary =
                    "Until the judging is closed: the progress for the organiser, one's own for a juror; then all for both")
    @APIResponseSchema(JudgementView.JudgementRows.class)
    public Response list(@PathParam("contestId") UUID contestId, @Valid @BeanParam PageRequest page) {
        var contest = contests.require(contestId);
        var standing = policy.requireStanding(contest);
        ONLY_ORGANISER_AND_JURY_SEE_THE_MARKS.require(standing != ContestStanding.READER);
        var isSealed = !contest.isJudgingClosed();
        var onlyBy = isSealed && standing == ContestStanding.JUROR ? caller.personId() : null;
        var isProgress = isSealed && standing == ContestStanding.ORGANISER;
        return answers.listed(Page.of(judgements.page(contestId, onlyBy, page), page, Judgement::id)
                .map(judgement ->
                        isProgress ? JudgementView.progress(judgement) : JudgementView.of(judgement, contest)));
    }
}
