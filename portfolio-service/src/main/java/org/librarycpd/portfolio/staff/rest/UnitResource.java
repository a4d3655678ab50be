package org.librarycpd.portfolio.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.staff.Department;
import org.librarycpd.portfolio.staff.Position;
import org.librarycpd.portfolio.staff.Units;
import org.librarycpd.portfolio.staff.rest.StaffViews.DepartmentView;
import org.librarycpd.portfolio.staff.rest.StaffViews.PositionView;

/** Departments and positions: every member of the library may know them. */
@Path("/api/v1")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor", "staff.write"})
@Tag(name = "staff")
public class UnitResource {

    private final Units units;
    private final Answers answers;

    UnitResource(Units units, Answers answers) {
        this.units = units;
        this.answers = answers;
    }

    @GET
    @Path("departments")
    @Transactional
    @Operation(summary = "The departments of the library; parentId makes them a tree")
    public Response departments(@Valid @BeanParam PageRequest page) {
        return answers.listed(Page.of(units.departments(page), page, Department::id)
                .map(d -> DepartmentView.of(d, answers.language())));
    }

    @GET
    @Path("departments/{id}")
    @Transactional
    @Operation(summary = "One department")
    public Response department(@PathParam("id") UUID id) {
        var department = units.requireDepartment(id);
        return answers.found(
                department.version(), "department", () -> DepartmentView.of(department, answers.language()));
    }

    @GET
    @Path("positions")
    @Transactional
    @Operation(summary = "The positions of the library")
    public Response positions(@Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(units.positions(page), page, Position::id).map(p -> PositionView.of(p, answers.language())));
    }

    @GET
    @Path("positions/{id}")
    @Transactional
    @Operation(summary = "One position")
    public Response position(@PathParam("id") UUID id) {
        var position = units.requirePosition(id);
        return answers.found(position.version(), "position", () -> PositionView.of(position, answers.language()));
    }
}
