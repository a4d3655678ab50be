package org.librarycpd.portfolio.mentorship.rest;

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
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.mentorship.AnswerMentorship;
import org.librarycpd.portfolio.mentorship.CompleteMentorship;
import org.librarycpd.portfolio.mentorship.EndMentorship;

@Path("/api/v1/mentorships/{id}")
@Tag(name = "mentorships")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class MentorshipStepResource {

    private final AnswerMentorship answer;
    private final CompleteMentorship complete;
    private final EndMentorship end;
    private final Caller caller;
    private final MentorshipAnswers answers;

    MentorshipStepResource(
            AnswerMentorship answer,
            CompleteMentorship complete,
            EndMentorship end,
            Caller caller,
            MentorshipAnswers answers) {
        this.answer = answer;
        this.complete = complete;
        this.end = end;
        this.caller = caller;
        this.answers = answers;
    }

    public record AgreeToMentorshipRequest(@Size(max = 20) List<@NotNull UUID> gapIds) {}

    public record MentorshipReasonRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    public record MentorshipReflectionRequest(
            @NotBlank @Size(max = 4000) String learnt) {}

    @POST
    @Path("agreement")
    @Idempotent(required = false)
    @Operation(summary = "One who was asked agrees; with the last one it begins. A learner may name own gaps")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "200")
    public Response agree(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid AgreeToMentorshipRequest request) {
        return answers.changed(answer.agree(id, seen, caller.personId(), request == null ? null : request.gapIds()));
    }

    @POST
    @Path("refusal")
    @Idempotent(required = false)
    @Operation(summary = "One who was asked declines")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "200")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull MentorshipReasonRequest request) {
        return answers.changed(answer.decline(id, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("reflection")
    @Idempotent(required = false)
    @Operation(summary = "A learner writes down what was learnt")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "200")
    public Response reflect(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull MentorshipReflectionRequest request) {
        return answers.changed(complete.reflect(id, seen, caller.personId(), request.learnt()));
    }

    @POST
    @Path("completion")
    @Idempotent(required = false)
    @Operation(summary = "The mentor completes it; in reciprocal learning one proposes that and another confirms")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "200")
    public Response complete(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(complete.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("ending")
    @Idempotent(required = false)
    @Operation(summary = "One of its people, a head above or the overseer takes it back or breaks it off")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull MentorshipReasonRequest request) {
        return answers.changed(end.handle(id, seen, caller.personId(), request.reason()));
    }
}
