package org.librarycpd.portfolio.staff.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.StaffRule.THE_HR_OFFICER_APPOINTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Power;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.rest.StaffViews.MemberView;

/** Staff: HR officers and the overseer see all of their library, heads their own people, everyone themselves. */
@Path("/api/v1/staff-members")
@Tag(name = "staff")
public class StaffMemberResource {

    private final StaffMembers members;
    private final Authority authority;
    private final Caller caller;
    private final Answers answers;

    StaffMemberResource(StaffMembers members, Authority authority, Caller caller, Answers answers) {
        this.members = members;
        this.authority = authority;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"hr-officer", "development-overseer"})
    @Transactional
    @Operation(summary = "The staff of the library, or of one department")
    public Response list(@QueryParam("department") UUID department, @Valid @BeanParam PageRequest page) {
        THE_HR_OFFICER_APPOINTS.require(seesAll());
        return answers.listed(
                Page.of(members.list(department, page), page, StaffMember::id).map(MemberView::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Transactional
    @Operation(summary = "One member of staff")
    public Response read(@PathParam("id") UUID id) {
        var member = members.require(id);
        NOTHING_IS_HERE.require(mayKnow(member));
        return answers.found(member.version(), "member", () -> MemberView.of(member));
    }

    private boolean mayKnow(StaffMember member) {
        return caller.personId().equals(member.personId())
                || seesAll()
                || authority.isHeadOver(caller.personId(), member, Power.ASSIGN_WORK);
    }

    private boolean seesAll() {
        return authority.isHrOfficer(caller.personId()) || authority.isOverseer(caller.personId());
    }
}
