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
import org.librarycpd.portfolio.staff.Position;
import org.librarycpd.portfolio.staff.Units;
import org.librarycpd.portfolio.staff.rest.StaffViews.PositionView;

/** Positions: every member of the library may know them, the HR officer names them. */
@Path("/api/v1/positions")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor", "staff.write"})
@Tag(name = "staff")
public class PositionResource {

    private static final String VIEW = "position";

    private final Units units;
    private final ArrangeUnits arrange;
    private final Caller caller;
    private final Answers answers;

    PositionResource(Units units, ArrangeUnits arrange, Caller caller, Answers answers) {
        this.units = units;
        this.arrange = arrange;
        this.caller = caller;
        this.answers = answers;
    }

    record NewPosition(
            @NotBlank @Size(max = 100) String code,
            @NotNull @Valid Text name) {}

    record RenamedPosition(@NotNull @Valid Text name) {}

    @GET
    @Transactional
    @Operation(summary = "The positions of the library")
    @APIResponseSchema(PositionView.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(units.positions(page), page, Position::id).map(p -> PositionView.of(p, answers.language())));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One position")
    @APIResponseSchema(PositionView.class)
    public Response read(@PathParam("id") UUID id) {
        var position = units.requirePosition(id);
        return answers.found(position.version(), VIEW, () -> PositionView.of(position, answers.language()));
    }

    @POST
    @Idempotent
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer adds a position of the staffing table")
    @APIResponseSchema(value = PositionView.class, responseCode = "201")
    public Response found(@Valid @NotNull NewPosition asked) {
        var position = arrange.foundPosition(caller.personId(), asked.code(), asked.name());
        return answers.created(position.id(), position.version(), VIEW, PositionView.of(position, answers.language()));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer renames a position")
    @APIResponseSchema(PositionView.class)
    public Response rename(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RenamedPosition asked) {
        var position = arrange.renamePosition(id, seen, caller.personId(), asked.name());
        return answers.changed(position.version(), VIEW, PositionView.of(position, answers.language()));
    }
}
