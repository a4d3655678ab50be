package org.librarycpd.portfolio.mentorship.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.mentorship.LogSession;
import org.librarycpd.portfolio.mentorship.SessionReport;

/** Sessions belong to their mentorship: each answer is the whole of it, and If-Match names its ETag. */
@Path("/api/v1/mentorships/{id}/sessions")
@Tag(name = "mentorships")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class MentorshipSessionResource {

    private final LogSession sessions;
    private final Caller caller;
    private final MentorshipAnswers answers;

    MentorshipSessionResource(LogSession sessions, Caller caller, MentorshipAnswers answers) {
        this.sessions = sessions;
        this.caller = caller;
        this.answers = answers;
    }

    public record LogSessionRequest(
            @NotNull LocalDate heldOn,
            @Min(5) @Max(600) int minutes,
            @NotBlank @Size(max = 500) String topic,
            @Size(max = 4000) String notes,
            @Size(max = 13) Set<@NotNull UUID> participantIds) {

        SessionReport report() {
            return new SessionReport(heldOn, minutes, topic, notes, participantIds == null ? Set.of() : participantIds);
        }
    }

    public record DisputeSessionRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @Operation(summary = "One who took part logs a session; everybody was there where no participants are named")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "201")
    public Response log(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull LogSessionRequest request) {
        return answers.sessionCreated(sessions.log(id, seen, caller.personId(), request.report()));
    }

    @POST
    @Path("{sessionId}/confirmation")
    @Idempotent(required = false)
    @Operation(summary = "Another who took part confirms the session; it counts once all of them have")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "200")
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(sessions.confirm(id, sessionId, seen, caller.personId()));
    }

    @POST
    @Path("{sessionId}/dispute")
    @Idempotent(required = false)
    @Operation(summary = "Another who took part disputes the session: it does not count")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "200")
    public Response dispute(
            @PathParam("id") UUID id,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DisputeSessionRequest request) {
        return answers.changed(sessions.dispute(id, sessionId, seen, caller.personId(), request.reason()));
    }
}
