package org.librarycpd.portfolio.staff.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.StaffRule.THE_HR_OFFICER_APPOINTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.librarycpd.portfolio.staff.IssueBindingCode;
import org.librarycpd.portfolio.staff.KeepStaff;
import org.librarycpd.portfolio.staff.Power;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.rest.StaffRequests.Leaving;
import org.librarycpd.portfolio.staff.rest.StaffRequests.MemberRecord;
import org.librarycpd.portfolio.staff.rest.StaffRequests.NewMember;
import org.librarycpd.portfolio.staff.rest.StaffRequests.Reason;
import org.librarycpd.portfolio.staff.rest.StaffViews.MemberView;

/** Staff: HR officers and the overseer see all of their library, heads their own people, everyone themselves. */
@Path("/api/v1/staff-members")
@Tag(name = "staff")
public class StaffMemberResource {

    private static final String VIEW = "member";
    private static final MediaType CSV = MediaType.valueOf("text/csv");

    private final StaffMembers members;
    private final KeepStaff keep;
    private final IssueBindingCode issueCode;
    private final Authority authority;
    private final StaffCsv csv;
    private final Caller caller;
    private final Answers answers;

    StaffMemberResource(
            StaffMembers members,
            KeepStaff keep,
            IssueBindingCode issueCode,
            Authority authority,
            StaffCsv csv,
            Caller caller,
            Answers answers) {
        this.members = members;
        this.keep = keep;
        this.issueCode = issueCode;
        this.authority = authority;
        this.csv = csv;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"hr-officer", "development-overseer"})
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(summary = "The staff of the library, or of one department; as text/csv all of it, for a spreadsheet")
    @APIResponseSchema(MemberView.class)
    public Response list(
            @QueryParam("department") UUID department, @Valid @BeanParam PageRequest page, @Context HttpHeaders asked) {
        THE_HR_OFFICER_APPOINTS.require(seesAll());
        if (asked.getAcceptableMediaTypes().get(0).equals(CSV)) {
            return csv.of(department, answers.language());
        }
        return answers.listed(
                Page.of(members.list(department, page), page, StaffMember::id).map(MemberView::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Transactional
    @Operation(summary = "One member of staff; the address only for the HR officer and the member")
    @APIResponseSchema(MemberView.class)
    public Response read(@PathParam("id") UUID id) {
        var member = members.require(id);
        var himself = caller.personId().equals(member.personId());
        var contact = himself || authority.isHrOfficer(caller.personId());
        NOTHING_IS_HERE.require(contact || mayKnow(member));
        return answers.found(
                member.version(),
                contact ? "record" : VIEW,
                () -> contact ? MemberView.withContact(member) : MemberView.of(member));
    }

    @POST
    @Idempotent
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer takes a member of staff on by hand")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public Response takeOn(@Valid @NotNull NewMember asked) {
        var member = keep.takeOn(
                caller.personId(), asked.personnelNumber(), asked.record().inOrder());
        return answers.created(member.id(), member.version(), VIEW, MemberView.withContact(member));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer corrects what is known of a member")
    @APIResponseSchema(MemberView.class)
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull MemberRecord asked) {
        return changed(keep.correct(id, seen, caller.personId(), asked.inOrder()));
    }

    @POST
    @Path("{id}/leaving")
    @Idempotent(required = false)
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer notes a member's last day; the portfolio stays the member's")
    @APIResponseSchema(MemberView.class)
    public Response leave(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull Leaving asked) {
        return changed(keep.leave(id, seen, caller.personId(), asked.lastDay()));
    }

    @POST
    @Path("{id}/binding-code")
    @RolesAllowed("hr-officer")
    @Operation(
            summary =
                    "A new one-time code for binding an account; it is shown only in this answer and ends earlier ones")
    @APIResponseSchema(value = IssueBindingCode.Issued.class, responseCode = "201")
    public Response issueCode(@PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
                .entity(issueCode.handle(id, caller.personId()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{id}/unbinding")
    @Idempotent(required = false)
    @RolesAllowed("hr-officer")
    @Operation(summary = "The HR officer takes a wrong account off a member, with the reason")
    @APIResponseSchema(MemberView.class)
    public Response unbind(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull Reason asked) {
        return changed(keep.unbind(id, seen, caller.personId(), asked.reason()));
    }

    private Response changed(StaffMember member) {
        return answers.changed(member.version(), VIEW, MemberView.withContact(member));
    }

    private boolean mayKnow(StaffMember member) {
        return authority.isOverseer(caller.personId())
                || authority.isHeadOver(caller.personId(), member, Power.ASSIGN_WORK);
    }

    private boolean seesAll() {
        return authority.isHrOfficer(caller.personId()) || authority.isOverseer(caller.personId());
    }
}
