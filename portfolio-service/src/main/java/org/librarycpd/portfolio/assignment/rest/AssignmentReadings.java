package org.librarycpd.portfolio.assignment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.assignment.Assignment;
import org.librarycpd.portfolio.assignment.AssignmentAccess;
import org.librarycpd.portfolio.assignment.AssignmentKind;
import org.librarycpd.portfolio.assignment.Assignments;
import org.librarycpd.portfolio.assignment.Assignments.Which;
import org.librarycpd.portfolio.assignment.FindAssignments;

/** Both kinds are read the same way. */
public abstract class AssignmentReadings {

    private final AssignmentKind kind;
    private final String here;
    private final FindAssignments finder;
    private final Assignments assignments;
    private final AssignmentAccess access;
    private final Caller caller;
    private final AssignmentAnswers answers;

    AssignmentReadings(
            AssignmentKind kind,
            String here,
            FindAssignments finder,
            Assignments assignments,
            AssignmentAccess access,
            Caller caller,
            AssignmentAnswers answers) {
        this.kind = kind;
        this.here = here;
        this.finder = finder;
        this.assignments = assignments;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "One, with its notes: for whom it was given to, heads above, the overseer")
    @APIResponseSchema(AssignmentView.class)
    public Response read(@PathParam("id") UUID id) {
        return answers.found(readable(id));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(
            summary =
                    "Mine; a person's or a department's (for those above); all of the library's (overseer); also as CSV")
    @APIResponseSchema(AssignmentView.AssignmentListView.class)
    public Response list(@BeanParam AssignmentFilter filter, @Valid @BeanParam PageRequest page) {
        return answers.listed(found(filter, page), page);
    }

    private List<Assignment> found(AssignmentFilter filter, PageRequest page) {
        var me = caller.personId();
        var which = new Which(kind, filter.status());
        if (filter.department() != null) {
            return finder.inDepartment(me, filter.department(), which, page);
        }
        return filter.all() ? finder.inLibrary(me, which, page) : finder.of(me, filter.person(), which, page);
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "What the caller may do with it now")
    @APIResponseSchema(AssignmentActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        return answers.allowed(readable(id), here);
    }

    private Assignment readable(UUID id) {
        var assignment = assignments.require(kind, id);
        access.requireReader(assignment, caller.personId());
        return assignment;
    }
}
