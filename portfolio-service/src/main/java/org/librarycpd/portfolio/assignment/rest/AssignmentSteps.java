package org.librarycpd.portfolio.assignment.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.assignment.AnswerAssignment;
import org.librarycpd.portfolio.assignment.AssignmentKind;
import org.librarycpd.portfolio.assignment.CarryOutAssignment;
import org.librarycpd.portfolio.assignment.EndAssignment;

/** Both kinds go through the same life. */
public abstract class AssignmentSteps {

    private final AssignmentKind kind;
    private final AnswerAssignment answer;
    private final CarryOutAssignment carryOut;
    private final EndAssignment end;
    private final Caller caller;
    private final AssignmentAnswers answers;

    AssignmentSteps(
            AssignmentKind kind,
            AnswerAssignment answer,
            CarryOutAssignment carryOut,
            EndAssignment end,
            Caller caller,
            AssignmentAnswers answers) {
        this.kind = kind;
        this.answer = answer;
        this.carryOut = carryOut;
        this.end = end;
        this.caller = caller;
        this.answers = answers;
    }

    public record AssignmentReasonRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    public record AssignmentNoteRequest(
            @NotBlank @Size(max = 4000) String text) {}

    public record AssignmentReflectionRequest(
            @NotBlank @Size(max = 4000) String learnt) {}

    public record CompleteAssignmentRequest(
            @Min(1) @Max(2000) int hours,
            @NotBlank @Size(max = 4000) String word) {}

    @POST
    @Path("acceptance")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The person takes it on; powers that come with it begin on its first day")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200")
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(answer.accept(kind, id, seen, caller.personId()));
    }

    @POST
    @Path("refusal")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The person does not take it on")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssignmentReasonRequest request) {
        return answers.changed(answer.decline(kind, id, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("start")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "It is started by hand; on its first day it starts by itself")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200")
    public Response start(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(carryOut.start(kind, id, seen, caller.personId()));
    }

    @POST
    @Path("notes")
    @Idempotent
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The person or who gave it writes how it goes on")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public Response note(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssignmentNoteRequest request) {
        return answers.noted(carryOut.note(kind, id, seen, caller.personId(), request.text()));
    }

    @POST
    @Path("reflection")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The person writes down what was learnt")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200")
    public Response reflect(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssignmentReflectionRequest request) {
        return answers.changed(carryOut.reflect(kind, id, seen, caller.personId(), request.learnt()));
    }

    @POST
    @Path("completion")
    @Idempotent(required = false)
    @RolesAllowed({"department-head", "development-overseer", "librarian"})
    @Operation(summary = "A head or the overseer completes it with hours and a word; the portfolio gains by it")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull CompleteAssignmentRequest request) {
        return answers.changed(end.complete(kind, id, seen, caller.personId(), request.hours(), request.word()));
    }

    @POST
    @Path("withdrawal")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "Who gave it takes it back, or the person gives it back; its powers are gone at once")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssignmentReasonRequest request) {
        return answers.changed(end.withdraw(kind, id, seen, caller.personId(), request.reason()));
    }
}
