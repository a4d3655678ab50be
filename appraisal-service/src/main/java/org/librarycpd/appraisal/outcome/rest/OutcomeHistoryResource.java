package org.librarycpd.appraisal.outcome.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.history.History;
import org.librarycpd.appraisal.history.HistoryLine;
import org.librarycpd.appraisal.history.Veil;
import org.librarycpd.appraisal.outcome.Outcomes;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/outcomes/{id}/history")
@RolesAllowed({"auditor", "librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "outcomes")
public class OutcomeHistoryResource {

    private final Outcomes outcomes;
    private final History history;
    private final Caller caller;
    private final Answers answers;

    OutcomeHistoryResource(Outcomes outcomes, History history, Caller caller, Answers answers) {
        this.outcomes = outcomes;
        this.history = history;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Transactional
    @Operation(summary = "Who did what when, for the auditor, and for the person from when she may know of it")
    @APIResponseSchema(OutcomeHistory.class)
    public Response read(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        var outcome = outcomes.require(id);
        var isHers = caller.personId().equals(outcome.personId());
        NOTHING_IS_HERE.require(isHers ? outcome.isKnownTo(caller.personId()) : caller.has("auditor"));
        return answers.listed(history.of(List.of(outcome.id()), Veil.NONE, page));
    }

    /** What a page of an outcome's history looks like. */
    record OutcomeHistory(List<HistoryLine> items) {}
}
