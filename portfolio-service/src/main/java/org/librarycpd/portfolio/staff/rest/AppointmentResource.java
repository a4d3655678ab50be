package org.librarycpd.portfolio.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.staff.Appoint;
import org.librarycpd.portfolio.staff.Appointment;
import org.librarycpd.portfolio.staff.AppointmentKind;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.EndAppointment;
import org.librarycpd.portfolio.staff.Term;
import org.librarycpd.portfolio.staff.rest.StaffViews.AppointmentView;

@Path("/api/v1/appointments")
@Tag(name = "staff")
public class AppointmentResource {

    private final Appoint appoint;
    private final EndAppointment end;
    private final Appointments appointments;
    private final Caller caller;
    private final Answers answers;

    AppointmentResource(
            Appoint appoint, EndAppointment end, Appointments appointments, Caller caller, Answers answers) {
        this.appoint = appoint;
        this.end = end;
        this.appointments = appointments;
        this.caller = caller;
        this.answers = answers;
    }

    public record AppointRequest(
            @NotNull AppointmentKind kind,
            @NotNull UUID staffMemberId,
            UUID departmentId,
            @NotNull LocalDate from,
            LocalDate until) {}

    public record EndRequest(@NotNull LocalDate lastDay) {}

    @POST
    @Idempotent
    @RolesAllowed("hr-officer")
    @Operation(
            summary = "An HR officer appoints a head, an overseer, another HR officer or the founder's representative")
    public Response appoint(@Valid @NotNull AppointRequest request) {
        var appointment = appoint.handle(
                caller.personId(),
                request.kind(),
                request.staffMemberId(),
                request.departmentId(),
                new Term(request.from(), request.until()));
        return answers.created(appointment.id(), appointment.version(), "appointment", AppointmentView.of(appointment));
    }

    @POST
    @Path("{id}/ending")
    @Idempotent(required = false)
    @RolesAllowed("hr-officer")
    @Operation(summary = "An HR officer ends an appointment")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull EndRequest request) {
        var appointment = end.handle(id, seen, caller.personId(), request.lastDay());
        return answers.changed(appointment.version(), "appointment", AppointmentView.of(appointment));
    }

    @GET
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "Who is head, overseer or HR officer in this library, and how long")
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(appointments.list(page), page, Appointment::id).map(AppointmentView::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "One appointment")
    public Response read(@PathParam("id") UUID id) {
        var appointment = appointments.require(id);
        return answers.found(appointment.version(), "appointment", () -> AppointmentView.of(appointment));
    }
}
