package org.librarycpd.portfolio.notice.rest;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.notice.AcknowledgeNotice;
import org.librarycpd.portfolio.notice.AnswerQuery;
import org.librarycpd.portfolio.notice.HrNotice;
import org.librarycpd.portfolio.notice.HrNotices;
import org.librarycpd.portfolio.notice.HrNotices.NoticeFilter;
import org.librarycpd.portfolio.notice.NoticeAccess;
import org.librarycpd.portfolio.notice.QueryNotice;
import org.librarycpd.portfolio.notice.RecordNotice;

@Path("/api/v1/hr-notices")
@Tag(name = "hr-notices")
@RolesAllowed({"hr-officer", "hr.notices.read", "librarian", "department-head", "development-overseer"})
public class HrNoticeResource {

    private static final String VIEW = "notice";

    private final HrNotices notices;
    private final AcknowledgeNotice acknowledge;
    private final RecordNotice recordNotice;
    private final QueryNotice query;
    private final AnswerQuery answerQuery;
    private final NoticeAccess access;
    private final Caller caller;
    private final Answers answers;

    HrNoticeResource(
            HrNotices notices,
            AcknowledgeNotice acknowledge,
            RecordNotice recordNotice,
            QueryNotice query,
            AnswerQuery answerQuery,
            NoticeAccess access,
            Caller caller,
            Answers answers) {
        this.notices = notices;
        this.acknowledge = acknowledge;
        this.recordNotice = recordNotice;
        this.query = query;
        this.answerQuery = answerQuery;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
    }

    public record RecordNoticeRequest(@Size(max = 100) String orderNumber) {}

    public record QueryNoticeRequest(
            @NotBlank @Size(max = 2000) String question) {}

    public record AnswerQueryRequest(
            @NotBlank @Size(max = 4000) String answer) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(
            summary = "Oldest first, after the notice named by its id: all for HR officers and the HR system, otherwise"
                    + " those about me; those that I am asked about; also as CSV")
    @APIResponseSchema(NoticeView.ListView.class)
    public Response list(@BeanParam NoticeSearch search, @Valid @BeanParam PageRequest page) {
        var found = notices.list(filter(search), page);
        return answers.listed(
                Page.of(found, page, HrNotice::id).map(this::view), NoticeView.Line.class, NoticeView::line);
    }

    private NoticeFilter filter(NoticeSearch search) {
        if (search.awaitingAnswer()) {
            return search.toBeAnsweredBy(caller.personId());
        }
        return access.isHr() ? search.ofEveryone() : search.about(caller.personId());
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
    @RolesAllowed({"hr-officer", "librarian"})
    @Idempotent(required = false)
    @Operation(summary = "An HR officer has taken note")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200")
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(acknowledge.handle(id, seen));
    }

    @POST
    @Path("{id}/recording")
    @RolesAllowed({"hr-officer", "librarian"})
    @Idempotent(required = false)
    @Operation(summary = "It stands in the personnel records, under an order where there was one")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200")
    public Response recorded(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid RecordNoticeRequest request) {
        return changed(recordNotice.handle(id, seen, request == null ? null : request.orderNumber()));
    }

    @POST
    @Path("{id}/query")
    @RolesAllowed({"hr-officer", "librarian"})
    @Idempotent(required = false)
    @Operation(summary = "HR asks back: the question goes to those who can answer")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200")
    public Response query(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull QueryNoticeRequest request) {
        return changed(query.handle(id, seen, request.question()));
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({"librarian", "department-head", "development-overseer"})
    @Idempotent(required = false)
    @Operation(summary = "Those who decided the matter, or stand above the employee, answer HR's question")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200")
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AnswerQueryRequest request) {
        return changed(answerQuery.handle(id, seen, request.answer()));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({"hr-officer", "librarian", "department-head", "development-overseer"})
    @Transactional
    @Operation(summary = "What the caller may do with the notice now")
    @APIResponseSchema(NoticeActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var notice = notices.require(id);
        access.requireReader(notice);
        var actions = NoticeActions.of(notice, access.mayHandle(), access.mayAnswer(notice));
        return answers.found(notice.version(), "actions-" + Integer.toHexString(actions.hashCode()), () -> actions);
    }

    private Response changed(HrNotice notice) {
        return answers.changed(notice.version(), VIEW, view(notice));
    }

    private NoticeView view(HrNotice notice) {
        var tag = IfMatch.tag(notice.version(), answers.language(), VIEW);
        return NoticeView.of(notice, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
