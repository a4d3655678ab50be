package org.librarycpd.portfolio.assignment.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.assignment.AnswerAssignment;
import org.librarycpd.portfolio.assignment.AssignmentKind;
import org.librarycpd.portfolio.assignment.CarryOutAssignment;
import org.librarycpd.portfolio.assignment.EndAssignment;

@Path("/api/v1/stretch-assignments/{id}")
@Tag(name = "stretch-assignments")
public class StretchAssignmentStepResource extends AssignmentSteps {

    StretchAssignmentStepResource(
            AnswerAssignment answer,
            CarryOutAssignment carryOut,
            EndAssignment end,
            Caller caller,
            AssignmentAnswers answers) {
        super(AssignmentKind.STRETCH, answer, carryOut, end, caller, answers);
    }
}
