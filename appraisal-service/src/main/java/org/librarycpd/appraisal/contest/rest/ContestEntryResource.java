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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.ContestEntries;
import org.librarycpd.appraisal.contest.ContestEntry;
import org.librarycpd.appraisal.contest.ContestPolicy;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.Contests;
import org.librarycpd.appraisal.contest.EnterContest;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/contests/{contestId}/entries")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar"
})
@Tag(name = "contests")
public class ContestEntryResource {

    private final Contests contests;
    private final ContestEntries entries;
    private final ContestPolicy policy;
    private final EnterContest enter;
    private final Caller caller;
    private final Answers answers;

    ContestEntryResource(
            Contests contests,
            ContestEntries entries,
            ContestPolicy policy,
            EnterContest enter,
            Caller caller,
            Answers answers) {
        this.contests = contests;
        this.entries = entries;
        this.policy = policy;
        this.enter = enter;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "Enter the contest with one's own work, alone or with colleagues of one's library")
    @APIResponseSchema(value = EntryView.class, responseCode = "201")
    public Response enter(@PathParam("contestId") UUID contestId, @Valid @NotNull EntryRequest request) {
        var entry = enter.enter(contestId, request.contribution(), caller.personId());
        var contest = contests.require(contestId);
        var kind = EntryView.kind(contest, ContestStanding.READER);
        return answers.created(entry.id(), entry.version(), kind, view(entry, contest, ContestStanding.READER));
    }

    @GET
    @Transactional
    @Operation(
            summary = "Entries: all for organiser and, without names, the jury; for others their own and the winners")
    @APIResponseSchema(EntryView.EntryRows.class)
    public Response list(@PathParam("contestId") UUID contestId, @Valid @BeanParam PageRequest page) {
        var contest = contests.require(contestId);
        var standing = policy.requireStanding(contest);
        var found = standing == ContestStanding.READER
                ? entries.ownAndWinning(contestId, caller.personId(), page)
                : entries.standing(contestId, page);
        return answers.listed(Page.of(found, page, ContestEntry::id).map(entry -> view(entry, contest, standing)));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "An entry; the jury sees no names until the judging is closed")
    @APIResponseSchema(EntryView.class)
    public Response read(@PathParam("contestId") UUID contestId, @PathParam("id") UUID id) {
        var contest = contests.require(contestId);
        var entry = entries.require(contestId, id);
        var standing = policy.requireSight(contest, entry);
        return answers.found(entry.version(), EntryView.kind(contest, standing), () -> view(entry, contest, standing));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "An author withdraws the entry before the judging is closed")
    @APIResponseSchema(value = EntryView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("contestId") UUID contestId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var entry = enter.withdraw(contestId, id, seen, caller.personId());
        var contest = contests.require(contestId);
        var kind = EntryView.kind(contest, ContestStanding.READER);
        return answers.changed(entry.version(), kind, view(entry, contest, ContestStanding.READER));
    }

    private EntryView view(ContestEntry entry, Contest contest, ContestStanding standing) {
        return EntryView.of(entry, contest, standing, answers.language());
    }
}
