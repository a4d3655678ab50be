package org.librarycpd.portfolio.staff.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.DelegationRule.ALL_DELEGATIONS_ARE_FOR_THOSE_WHO_WATCH;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Delegation;
import org.librarycpd.portfolio.staff.Delegations;
import org.librarycpd.portfolio.staff.Mandate;
import org.librarycpd.portfolio.staff.PassOnAuthority;
import org.librarycpd.portfolio.staff.Power;
import org.librarycpd.portfolio.staff.TakeBackAuthority;
import org.librarycpd.portfolio.staff.Term;

/** Who acts in whose name: the two see it, and those who watch over the library. */
@Path("/api/v1/delegations")
@Tag(name = "delegations")
public class DelegationResource {

    private final PassOnAuthority passOn;
    private final TakeBackAuthority takeBack;
    private final Delegations delegations;
    private final Authority authority;
    private final Caller caller;
    private final Answers answers;
    private final Clock clock;

    DelegationResource(
            PassOnAuthority passOn,
            TakeBackAuthority takeBack,
            Delegations delegations,
            Authority authority,
            Caller caller,
            Answers answers,
            Clock clock) {
        this.passOn = passOn;
        this.takeBack = takeBack;
        this.delegations = delegations;
        this.authority = authority;
        this.caller = caller;
        this.answers = answers;
        this.clock = clock;
    }

    public record DelegateRequest(
            @NotNull UUID delegateId,
            @NotEmpty Set<@NotNull Power> powers,
            UUID departmentId,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Size(max = 2000) String reason) {}

    public record DelegationActions(List<Action> actions) {

        public record Action(String name, String method, String path) {}
    }

    @POST
    @Idempotent
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The holder of an office passes powers on to a colleague for a while")
    @APIResponseSchema(value = DelegationView.class, responseCode = "201")
    public Response delegate(@Valid @NotNull DelegateRequest request) {
        var mandate = new Mandate(
                request.delegateId(),
                request.powers(),
                request.departmentId(),
                new Term(request.from(), request.until()),
                request.reason(),
                null);
        var delegation = passOn.handle(caller.personId(), mandate);
        return answers.created(delegation.id(), delegation.version(), view(delegation), shown(delegation));
    }

    @GET
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(
            summary =
                    "What I have passed on and what was passed on to me; with all=true everybody's, for those who watch")
    @APIResponseSchema(DelegationView[].class)
    public Response list(@QueryParam("all") boolean all, @Valid @BeanParam PageRequest page) {
        ALL_DELEGATIONS_ARE_FOR_THOSE_WHO_WATCH.require(!all || watches());
        var found = all ? delegations.list(page) : delegations.of(caller.personId(), page);
        return answers.listed(Page.of(found, page, Delegation::id).map(this::shown));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "One delegation")
    @APIResponseSchema(DelegationView.class)
    public Response read(@PathParam("id") UUID id) {
        var delegation = known(id);
        return answers.found(delegation.version(), view(delegation), () -> shown(delegation));
    }

    @POST
    @Path("{id}/revocation")
    @Idempotent(required = false)
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Operation(summary = "The delegator takes it back, the delegate gives it back, or an HR officer ends it")
    @APIResponseSchema(DelegationView.class)
    public Response revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var delegation = takeBack.handle(id, seen, caller.personId());
        return answers.changed(delegation.version(), view(delegation), shown(delegation));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "What I may do with it now")
    @APIResponseSchema(DelegationActions.class)
    public DelegationActions allowedActions(@PathParam("id") UUID id) {
        var delegation = known(id);
        var revocable = delegation.mayBeRevokedOn(today()) && takeBack.mayRevoke(delegation, caller.personId());
        return new DelegationActions(
                revocable
                        ? List.of(new DelegationActions.Action(
                                "revoke", "POST", "/api/v1/delegations/" + id + "/revocation"))
                        : List.of());
    }

    private Delegation known(UUID id) {
        var delegation = delegations.require(id);
        NOTHING_IS_HERE.require(delegation.concerns(caller.personId()) || watches());
        return delegation;
    }

    private boolean watches() {
        return caller.has("auditor")
                || authority.isHrOfficer(caller.personId())
                || authority.isOverseer(caller.personId());
    }

    private DelegationView shown(Delegation delegation) {
        return DelegationView.of(delegation, today());
    }

    /** The state moves with the days, without a change. */
    private String view(Delegation delegation) {
        return "delegation-" + delegation.statusOn(today()).name().toLowerCase(Locale.ROOT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
