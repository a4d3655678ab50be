package org.librarycpd.appraisal.outcome.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.outcome.FindOutcomes;
import org.librarycpd.appraisal.outcome.ProposeOutcome;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisals/{id}/outcomes")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "outcomes")
public class AppraisalOutcomeResource {

    private final ProposeOutcome propose;
    private final FindOutcomes find;
    private final Caller caller;
    private final OutcomeAnswers answers;

    AppraisalOutcomeResource(ProposeOutcome propose, FindOutcomes find, Caller caller, OutcomeAnswers answers) {
        this.propose = propose;
        this.find = find;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(summary = "The head or a member of the panel proposes what the appraisal should lead to")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
    public Response propose(@PathParam("id") UUID id, @Valid @NotNull ProposeOutcomeRequest request) {
        return answers.created(propose.handle(id, caller.personId(), request.proposal()));
    }

    @GET
    @Transactional
    @Operation(
            summary =
                    "The outcomes of an appraisal, the newest first: for the head and HR; for the panel its own; for the person those told")
    @APIResponseSchema(OutcomeRow.OutcomeRows.class)
    public Response list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return answers.listed(find.of(id, caller.personId(), page), page);
    }
}
