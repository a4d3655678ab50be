package org.librarycpd.portfolio.budget.rest;

import static org.librarycpd.portfolio.budget.AllotmentKind.HOURS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.budget.Allot;

@Path("/api/v1/learning-time-allotments")
@Tag(name = "learning-time-allotments")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class LearningTimeResource {

    private final Allot allot;
    private final Caller caller;
    private final AllotmentAnswers answers;

    LearningTimeResource(Allot allot, Caller caller, AllotmentAnswers answers) {
        this.allot = allot;
        this.caller = caller;
        this.answers = answers;
    }

    public record AllotLearningTimeRequest(
            @NotNull UUID departmentId,
            @Min(2000) @Max(2100) int year,
            @Min(1) @Max(1_000_000) long hours) {}

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer allots work time for learning to a department for a year")
    @APIResponseSchema(value = AllotmentView.class, responseCode = "201")
    public Response allot(@Valid @NotNull AllotLearningTimeRequest request) {
        return answers.created(
                allot.handle(caller.personId(), HOURS, request.departmentId(), request.year(), request.hours()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One allotment with what is reserved, committed, spent and left")
    @APIResponseSchema(AllotmentView.class)
    public Response read(@PathParam("id") UUID id) {
        return answers.found(HOURS, id);
    }

    @GET
    @Transactional
    @Operation(summary = "The library's allotments, newest first; of one department or year where asked")
    @APIResponseSchema(AllotmentView.ListView.class)
    public Response list(
            @QueryParam("department") UUID departmentId,
            @QueryParam("year") Integer year,
            @Valid @BeanParam PageRequest page) {
        return answers.listed(HOURS, departmentId, year, page);
    }
}
