package org.librarycpd.portfolio.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.staff.ArrangeUnits;
import org.librarycpd.portfolio.staff.Department;
import org.librarycpd.portfolio.staff.Units;
import org.librarycpd.portfolio.staff.rest.StaffViews.DepartmentView;

/** Departments: every member of the library may know them, the HR officer arranges them. */
@Path("/api/v1/departments")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor", "staff.write"})
@Tag(name = "staff")
public class DepartmentResource {

    private static final String VIEW = "department";

    private final Units units;
    private final ArrangeUnits arrange;
    private final Caller caller;
    private final Answers answers;

    DepartmentResource(Units units, ArrangeUnits arrange, Caller caller, Answers answers) {
        this.units = units;
        this.arrange = arrange;
        this.caller = caller;
        this.answers = answers;
    }

    record NewDepartment(
            @NotBlank @Size(max = 100) String code,
            @NotNull @Valid Text name,
            UUID parentId) {}

    /** Without a parent the department stands directly under the library. */
    record ArrangedDepartment(@NotNull @Valid Text name, UUID parentId) {}

    @GET
    @Transactional
    @Operation(summary = "The departments of the library; with tree=true nested and all at once, without pages")
    @APIResponseSchema(DepartmentView.class)
    public Response list(@QueryParam("tree") @DefaultValue("false") boolean tree, @Valid @BeanParam PageRequest page) {
        if (tree) {
            return Response.ok(DepartmentTree.of(units.wholeTree(), answers.language()))
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .build();
        }
        return answers.listed(Page.of(units.departments(page), page, Department::id)
                .map(d -> DepartmentView.of(d, answers.language())));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One department")
    @APIResponseSchema(DepartmentView.class)
    public Response read(@PathParam("id") UUID id) {
        var department = units.requireDepartment(id);
        return answers.found(department.version(), VIEW, () -> DepartmentView.of(department, answers.language()));
    }

    @POST
    @Idempotent
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer founds a department, below another one or directly under the library")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "201")
    public Response found(@Valid @NotNull NewDepartment asked) {
        var department = arrange.foundDepartment(caller.personId(), asked.code(), asked.name(), asked.parentId());
        return answers.created(
                department.id(), department.version(), VIEW, DepartmentView.of(department, answers.language()));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer renames a department or moves it with all below it")
    @APIResponseSchema(DepartmentView.class)
    public Response arrange(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ArrangedDepartment asked) {
        var department = arrange.arrangeDepartment(id, seen, caller.personId(), asked.name(), asked.parentId());
        return answers.changed(department.version(), VIEW, DepartmentView.of(department, answers.language()));
    }
}
