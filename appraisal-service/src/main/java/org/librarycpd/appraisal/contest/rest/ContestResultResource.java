package org.librarycpd.appraisal.contest.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.contest.ContestPolicy;
import org.librarycpd.appraisal.contest.Contests;
import org.librarycpd.appraisal.contest.FindResults;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.security.Caller;

/** How a contest was judged and how it came out. */
@Path("/api/v1/contests/{contestId}/results")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar"
})
@Tag(name = "contests")
public class ContestResultResource {

    private final Contests contests;
    private final ContestPolicy policy;
    private final FindResults results;
    private final Caller caller;
    private final Answers answers;

    ContestResultResource(
            Contests contests, ContestPolicy policy, FindResults results, Caller caller, Answers answers) {
        this.contests = contests;
        this.policy = policy;
        this.results = results;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(
            summary =
                    "By the marks, the best first: all for organiser and jury, the winners and one's own for others; also as CSV")
    @APIResponseSchema(ResultView.ResultRows.class)
    public Response list(@PathParam("contestId") UUID contestId) {
        var contest = contests.require(contestId);
        var standing = policy.requireStanding(contest);
        var rows = results.of(contest, standing, caller.personId()).stream()
                .map(result -> ResultView.of(result, standing, answers.language()))
                .toList();
        return answers.listed(new Page<>(rows, null), ResultView.ResultLine.class, ResultView::line);
    }
}
