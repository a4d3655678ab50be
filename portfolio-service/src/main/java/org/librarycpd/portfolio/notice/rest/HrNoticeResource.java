package org.librarycpd.portfolio.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.librarycpd.portfolio.notice.AcknowledgeNotice;
import org.librarycpd.portfolio.notice.HrNotice;
import org.librarycpd.portfolio.notice.HrNotices;
import org.librarycpd.portfolio.notice.HrNotices.NoticeFilter;
import org.librarycpd.portfolio.notice.NoticeAccess;
import org.librarycpd.portfolio.notice.NoticeStatus;
import org.librarycpd.portfolio.notice.RecordNotice;

@Path("/api/v1/hr-notices")
@Tag(name = "hr-notices")
@RolesAllowed({"hr-officer", "hr.notices.read", "librarian", "department-head", "development-overseer"})
public class HrNoticeResource {

    private static final String VIEW = "notice";

    private final HrNotices notices;
    private final AcknowledgeNotice acknowledge;
    private final RecordNotice recordNotice;
    private final NoticeAccess access;
    private final Caller caller;
    private final Answers answers;

    HrNoticeResource(
            HrNotices notices,
            AcknowledgeNotice acknowledge,
            RecordNotice recordNotice,
            NoticeAccess access,
            Caller caller,
            Answers answers) {
        this.notices = notices;
        this.acknowledge = acknowledge;
        this.recordNotice = recordNotice;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
    }

    public record RecordNoticeRequest(@Size(max = 100) String orderNumber) {}

    @GET
    @Transactional
    @Operation(
            summary = "Oldest first, after the notice named by its id: all for HR officers and the HR system, otherwise"
                    + " those about me")
    @APIResponseSchema(NoticeView.ListView.class)
    public Response list(
            @QueryParam("status") NoticeStatus status,
            @QueryParam("gap") UUID gap,
            @Valid @BeanParam PageRequest page) {
        var person = access.isHr() ? null : caller.personId();
        var found = notices.list(new NoticeFilter(person, status, gap), page);
        return answers.listed(Page.of(found, page, HrNotice::id).map(this::view));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "A notice: for HR, and for the person it is about")
    @APIResponseSchema(NoticeView.class)
    public Response read(@PathParam("id") UUID id) {
        var notice = notices.require(id);
        access.requireReader(notice);
        return answers.found(notice.version(), VIEW, () -> view(notice));
    }

    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed("hr-officer")
    @Idempotent(required = false)
    @Operation(summary = "An HR officer has taken note")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200")
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(acknowledge.handle(id, seen));
    }

    @POST
    @Path("{id}/recording")
    @RolesAllowed("hr-officer")
    @Idempotent(required = false)
    @Operation(summary = "It stands in the personnel records, under an order where there was one")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200")
    public Response recorded(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid RecordNoticeRequest request) {
        return changed(recordNotice.handle(id, seen, request == null ? null : request.orderNumber()));
    }

    private Response changed(HrNotice notice) {
        return answers.changed(notice.version(), VIEW, view(notice));
    }

    private NoticeView view(HrNotice notice) {
        var tag = IfMatch.tag(notice.version(), answers.language(), VIEW);
        return NoticeView.of(notice, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
