package org.librarycpd.registry.enrolment.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.registry.enrolment.Enrolments;

@Path("/api/v1/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments", description = "A learner's place in a run and the code that stands for the learner")
public class EnrolmentResource {

    private final Enrolments enrolments;
    private final Caller caller;
    private final Answers answers;

    EnrolmentResource(Enrolments enrolments, Caller caller, Answers answers) {
        this.enrolments = enrolments;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("librarian")
    @Transactional
    @Operation(summary = "One of my enrolments")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response read(@PathParam("id") UUID id) {
        var enrolment = enrolments.require(id, caller.personId());
        return answers.found(enrolment.version(), EnrolmentView.KIND, () -> EnrolmentView.of(enrolment));
    }
}
