package org.librarycpd.appraisal.outcome.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.outcome.HearEmployee;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/outcomes/{id}/explanation")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "outcomes")
public class ExplanationResource {

    private final HearEmployee hear;
    private final Caller caller;
    private final OutcomeAnswers answers;

    ExplanationResource(HearEmployee hear, Caller caller, OutcomeAnswers answers) {
        this.hear = hear;
        this.caller = caller;
        this.answers = answers;
    }

    public record ExplainRequest(@NotBlank @Size(max = 8000) String text) {}

    public record RecordSilenceRequest(
            @NotNull @Size(max = 5) List<@NotNull UUID> witnessIds) {}

    @POST
    @Idempotent(required = false)
    @Operation(summary = "The employee explains in writing before a reprimand is decided on")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "200")
    public Response explain(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ExplainRequest request) {
        return answers.changed(hear.explain(id, caller.personId(), request.text(), seen));
    }

    @POST
    @Path("silence")
    @Idempotent(required = false)
    @Operation(summary = "The proposer records before two witnesses that two working days brought no explanation")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "200")
    public Response recordSilence(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RecordSilenceRequest request) {
        return answers.changed(hear.recordSilence(id, caller.personId(), request.witnessIds(), seen));
    }
}
