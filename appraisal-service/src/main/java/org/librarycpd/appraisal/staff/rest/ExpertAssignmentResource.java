package org.librarycpd.appraisal.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.librarycpd.appraisal.staff.DeclareConflict;
import org.librarycpd.appraisal.staff.ExpertAssignment;
import org.librarycpd.appraisal.staff.ExpertAssignments;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/expert-assignments")
@RolesAllowed("external-expert")
@Tag(name = "expert-assignments")
public class ExpertAssignmentResource {

    private static final String VIEW = "assignment";

    private final ExpertAssignments assignments;
    private final DeclareConflict declare;
    private final Caller caller;
    private final Answers answers;

    ExpertAssignmentResource(ExpertAssignments assignments, DeclareConflict declare, Caller caller, Answers answers) {
        this.assignments = assignments;
        this.declare = declare;
        this.caller = caller;
        this.answers = answers;
    }

    /** @param conflict in the expert's words; absent where there is none */
    public record DeclarationRequest(
            @Size(max = 2000) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
            String conflict) {}

    @GET
    @Operation(summary = "What libraries have assigned to me, the newest first")
    @APIResponseSchema(ExpertAssignmentView.Rows.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        var found = assignments.of(caller.personId(), page);
        return answers.listed(Page.of(found, page, ExpertAssignment::id).map(this::view));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of my assignments")
    @APIResponseSchema(ExpertAssignmentView.class)
    public Response read(@PathParam("id") UUID id) {
        var assignment = assignments.requireOwn(id, caller.personId());
        return answers.found(assignment.version(), VIEW, () -> view(assignment));
    }

    @POST
    @Path("{id}/declaration")
    @Idempotent(required = false)
    @Operation(summary = "Declare that there is no conflict of interests, or which; with one the assignment ends")
    @APIResponseSchema(ExpertAssignmentView.class)
    public Response declare(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DeclarationRequest request) {
        var assignment = declare.handle(id, caller.personId(), request.conflict(), seen);
        return answers.changed(assignment.version(), VIEW, view(assignment));
    }

    private ExpertAssignmentView view(ExpertAssignment it) {
        var tag = IfMatch.tag(it.version(), answers.language(), VIEW);
        return ExpertAssignmentView.of(it, answers.language(), '"' + tag.getValue() + '"');
    }
}
