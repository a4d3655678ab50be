package org.librarycpd.appraisal.appraisal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.appraisal.AskForOpinion;
import org.librarycpd.appraisal.appraisal.OpinionKind;
import org.librarycpd.appraisal.appraisal.ReadOpinions;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** What colleagues and experts are asked about a person, and what they say together. */
@Path("/api/v1/appraisals/{id}/opinions")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "appraisals")
public class AskedOpinionResource {

    private final AskForOpinion ask;
    private final ReadOpinions read;
    private final Competencies competencies;
    private final Caller caller;
    private final Answers answers;

    AskedOpinionResource(
            AskForOpinion ask, ReadOpinions read, Competencies competencies, Caller caller, Answers answers) {
        this.ask = ask;
        this.read = read;
        this.competencies = competencies;
        this.caller = caller;
        this.answers = answers;
    }

    public record AskRequest(
            @NotNull OpinionKind kind, @NotNull UUID giverId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AskedView(UUID id, OpinionKind kind, UUID giverId, LocalDate dueOn) {}

    @POST
    @Idempotent
    @Operation(summary = "The appraiser asks a colleague or an expert from outside for an opinion")
    @APIResponseSchema(value = AskedView.class, responseCode = "201")
    public Response ask(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AskRequest request) {
        var asked = ask.handle(id, request.kind(), request.giverId(), caller.personId(), seen);
        var view = new AskedView(asked.id(), asked.kind(), asked.giverId(), asked.dueOn());
        return answers.created(asked.id(), asked.version(), "asked-opinion", view);
    }

    @GET
    @Transactional
    @Operation(summary = "What colleagues say together, from three upwards, and what each expert says")
    @APIResponseSchema(PooledOpinionsView.class)
    public Response read(@PathParam("id") UUID id) {
        var reading = read.about(id, caller.personId());
        return answers.found(
                reading.appraisal().version(),
                "opinions-" + reading.namesExperts(),
                () -> PooledOpinionsView.of(reading, competencies, answers.language()));
    }
}
