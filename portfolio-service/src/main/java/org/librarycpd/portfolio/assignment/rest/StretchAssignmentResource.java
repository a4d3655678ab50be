package org.librarycpd.portfolio.assignment.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.assignment.AssignmentAccess;
import org.librarycpd.portfolio.assignment.AssignmentKind;
import org.librarycpd.portfolio.assignment.AssignmentTerms;
import org.librarycpd.portfolio.assignment.Assignments;
import org.librarycpd.portfolio.assignment.FindAssignments;
import org.librarycpd.portfolio.assignment.GiveAssignment;
import org.librarycpd.portfolio.staff.Power;

@Path("/api/v1/stretch-assignments")
@Tag(name = "stretch-assignments")
public class StretchAssignmentResource extends AssignmentReadings {

    private final GiveAssignment give;
    private final Caller caller;
    private final AssignmentAnswers answers;

    StretchAssignmentResource(
            GiveAssignment give,
            FindAssignments finder,
            Assignments assignments,
            AssignmentAccess access,
            Caller caller,
            AssignmentAnswers answers) {
        super(AssignmentKind.STRETCH, "/api/v1/stretch-assignments", finder, assignments, access, caller, answers);
        this.give = give;
        this.caller = caller;
        this.answers = answers;
    }

    public record ProposeStretchAssignmentRequest(
            @NotNull UUID personId,
            @NotNull @Valid Text title,
            @Valid Text description,
            @Size(max = 20) List<@NotNull UUID> competencyIds,
            @Size(max = 20) List<@NotNull UUID> gapIds,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Min(1) @Max(2000) Integer hoursForeseen,
            Set<@NotNull Power> powers) {

        AssignmentTerms terms() {
            return new AssignmentTerms(
                    personId,
                    null,
                    List.of(),
                    title,
                    description,
                    requireNonNullElse(competencyIds, List.of()),
                    requireNonNullElse(gapIds, List.of()),
                    from,
                    until,
                    hoursForeseen,
                    requireNonNullElse(powers, Set.of()));
        }
    }

    @POST
    @Idempotent
    @RolesAllowed({"department-head", "development-overseer", "librarian"})
    @Operation(summary = "A head or the overseer proposes work that asks more of somebody than the position does")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public Response propose(@Valid @NotNull ProposeStretchAssignmentRequest request) {
        return answers.created(give.stretch(caller.personId(), request.terms()));
    }
}
