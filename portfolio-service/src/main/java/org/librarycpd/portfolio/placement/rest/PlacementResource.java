package org.librarycpd.portfolio.placement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.placement.Application;
import org.librarycpd.portfolio.placement.ApplyForPlacement;
import org.librarycpd.portfolio.placement.FindPlacements;
import org.librarycpd.portfolio.placement.PlacementAccess;
import org.librarycpd.portfolio.placement.PlacementStatus;
import org.librarycpd.portfolio.placement.Side;

@Path("/api/v1/placements")
@Tag(name = "placements", description = "Internships and exchanges between libraries; each sees its own side")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "student"})
@Produces(MediaType.APPLICATION_JSON)
public class PlacementResource {

    private final ApplyForPlacement apply;
    private final FindPlacements finder;
    private final PlacementAccess access;
    private final Caller caller;
    private final Tenant tenant;
    private final PlacementAnswers answers;

    PlacementResource(
            ApplyForPlacement apply,
            FindPlacements finder,
            PlacementAccess access,
            Caller caller,
            Tenant tenant,
            PlacementAnswers answers) {
        this.apply = apply;
        this.finder = finder;
        this.access = access;
        this.caller = caller;
        this.tenant = tenant;
        this.answers = answers;
    }

    /**
     * @param personId somebody else: the head offers the place to that person
     * @param name a student's; everyone else is named as HR has it
     */
    public record PlacementRequest(
            @NotNull UUID opportunityId,
            UUID personId,
            @Size(max = 2000) String motivation,
            @Size(max = 20) List<@NotNull UUID> gapIds,
            boolean agreesToBeNamed,
            @Size(max = 200) String name) {

        Application application() {
            return new Application(motivation, gapIds == null ? List.of() : gapIds, agreesToBeNamed);
        }
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Apply for another library's offer; a head names a person and offers it to them; a student of no"
                    + " library applies for a student internship")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201")
    public Response apply(@Valid @NotNull PlacementRequest request) {
        var me = caller.personId();
        var offer = request.opportunityId();
        if (request.personId() != null && !request.personId().equals(me)) {
            return answers.created(apply.offer(me, request.personId(), offer));
        }
        return answers.created(
                tenant.isNone() && caller.has("student")
                        ? apply.ofStudent(me, offer, request.application(), request.name())
                        : apply.handle(me, offer, request.application()));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(
            summary = "My own; side=home: those of my people (all for the overseer); side=host: those whom we take in")
    @APIResponseSchema(PlacementView.ListView.class)
    public Response list(
            @QueryParam("side") SideAsked side,
            @QueryParam("status") PlacementStatus status,
            @Valid @BeanParam PageRequest page) {
        var of = side == null ? null : side.side();
        return answers.listed(finder.handle(caller.personId(), of, status, page), page);
    }

    /** As it is written in an address. */
    public enum SideAsked {
        home,
        host;

        Side side() {
            return this == home ? Side.HOME : Side.HOST;
        }
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "My library's side: for the intern and those above, or for those who take the intern in")
    @APIResponseSchema(PlacementView.class)
    public Response read(@PathParam("id") UUID id) {
        return answers.found(access.visible(id, caller.personId()));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What the caller may do with the placement now")
    @APIResponseSchema(AllowedActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var placement = access.visible(id, caller.personId());
        return answers.allowed(placement, AllowedActions.of(placement, access, caller.personId()));
    }
}
