package org.librarycpd.portfolio.budget.rest;

import static org.librarycpd.portfolio.budget.AllotmentKind.MONEY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.budget.Allot;
import org.librarycpd.portfolio.budget.AllotmentHolder;
import org.librarycpd.portfolio.budget.AllotmentLevel;

@Path("/api/v1/development-budgets")
@Tag(name = "development-budgets")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class DevelopmentBudgetResource {

    private final Allot allot;
    private final Caller caller;
    private final AllotmentAnswers answers;

    DevelopmentBudgetResource(Allot allot, Caller caller, AllotmentAnswers answers) {
        this.allot = allot;
        this.caller = caller;
        this.answers = answers;
    }

    public record SetDevelopmentBudgetRequest(
            AllotmentLevel level,
            UUID departmentId,
            UUID personId,
            @Min(2000) @Max(2100) int year,
            @Min(1) @Max(1_000_000_000_000L) long kopecks) {}

    public record ChangeDevelopmentBudgetRequest(
            @Min(1) @Max(1_000_000_000_000L) long kopecks,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "department-head", "librarian"})
    @Operation(
            summary =
                    "The overseer allots money to the library, a department or a person for a year; a head divides the"
                            + " department's among persons")
    @APIResponseSchema(value = AllotmentView.class, responseCode = "201")
    public Response allot(@Valid @NotNull SetDevelopmentBudgetRequest request) {
        var holder = AllotmentHolder.named(request.level(), request.departmentId(), request.personId());
        return answers.created(allot.handle(caller.personId(), MONEY, holder, request.year(), request.kopecks(), null));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "department-head", "librarian"})
    @Operation(summary = "Raises or lowers an allotment, not below what is bound; the reason is kept")
    @APIResponseSchema(value = AllotmentView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ChangeDevelopmentBudgetRequest request) {
        return answers.changed(
                allot.change(caller.personId(), MONEY, id, seen, request.kopecks(), null, request.reason()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One allotment with what is reserved, committed, spent and left")
    @APIResponseSchema(AllotmentView.class)
    public Response read(@PathParam("id") UUID id) {
        return answers.found(MONEY, id);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(
            summary =
                    "What the library and its departments have, and I; other persons' for heads above and the overseer;"
                            + " newest first, also as CSV")
    @APIResponseSchema(AllotmentView.ListView.class)
    public Response list(@BeanParam AllotmentSearch search, @Valid @BeanParam PageRequest page) {
        return answers.listed(MONEY, search, page);
    }

    @GET
    @Path("{id}/lines")
    @Transactional
    @Operation(summary = "The bookings of an allotment, newest first: for the overseer and the heads above")
    @APIResponseSchema(BookingLineView.ListView.class)
    public Response lines(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return answers.lines(MONEY, id, page);
    }

    @GET
    @Path("{id}/changes")
    @Transactional
    @Operation(summary = "How an allotment was raised and lowered, and why, newest first")
    @APIResponseSchema(AllotmentChangeView.ListView.class)
    public Response changes(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return answers.changes(MONEY, id, page);
    }
}
