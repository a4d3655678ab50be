package org.librarycpd.portfolio.staff.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.BindAccount;
import org.librarycpd.portfolio.staff.Delegations;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.Units;
import org.librarycpd.portfolio.staff.rest.StaffRequests.Code;
import org.librarycpd.portfolio.staff.rest.StaffViews.AppointmentView;
import org.librarycpd.portfolio.staff.rest.StaffViews.DepartmentView;
import org.librarycpd.portfolio.staff.rest.StaffViews.MemberView;
import org.librarycpd.portfolio.staff.rest.StaffViews.PositionView;

/** Who I am here. */
@Path("/api/v1/me")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar",
    "provider-representative",
    "student",
    "auditor"
})
@Tag(name = "me")
public class MeResource {

    private final StaffMembers members;
    private final Units units;
    private final Appointments appointments;
    private final Delegations delegations;
    private final BindAccount bind;
    private final Caller caller;
    private final Answers answers;
    private final Clock clock;

    MeResource(
            StaffMembers members,
            Units units,
            Appointments appointments,
            Delegations delegations,
            BindAccount bind,
            Caller caller,
            Answers answers,
            Clock clock) {
        this.members = members;
        this.units = units;
        this.appointments = appointments;
        this.delegations = delegations;
        this.bind = bind;
        this.caller = caller;
        this.answers = answers;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeView(
            UUID personId,
            MemberView member,
            DepartmentView department,
            PositionView position,
            List<AppointmentView> appointments,
            List<DelegationView> delegations) {}

    @GET
    @Transactional
    @Operation(summary = "My employment, department, position, appointments and delegations in force in this library")
    public Response me() {
        var view = members.of(caller.personId()).map(this::view).orElseGet(this::stranger);
        return Response.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @POST
    @Path("binding")
    @Idempotent(required = false)
    @Operation(
            summary = "Joins my account to the member of staff with my verified e-mail address, or by a one-time code")
    @APIResponseSchema(MemberView.class)
    public Response bind(Code request) {
        var member = request == null || request.code() == null
                ? bind.byAddress(caller.personId(), caller.verifiedEmail())
                : bind.byCode(caller.personId(), request.code());
        return answers.changed(member.version(), "member", MemberView.of(member));
    }

    private MeView view(StaffMember member) {
        return new MeView(
                caller.personId(),
                MemberView.of(member),
                DepartmentView.of(units.requireDepartment(member.departmentId()), answers.language()),
                PositionView.of(units.requirePosition(member.positionId()), answers.language()),
                appointments.ofMember(member.id()).stream()
                        .map(AppointmentView::of)
                        .toList(),
                delegations.inForce(caller.personId(), LocalDate.now(clock)).stream()
                        .map(d -> DelegationView.of(d, LocalDate.now(clock)))
                        .toList());
    }

    private MeView stranger() {
        return new MeView(caller.personId(), null, null, null, List.of(), List.of());
    }
}
