package org.librarycpd.notification.inbox.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.notification.inbox.Notification;
import org.librarycpd.notification.inbox.Notifications;
import org.librarycpd.notification.inbox.ReadNotification;

/** Everyone reads their own, whatever library they act in; IT systems have none. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar",
    "provider-representative",
    "student",
    "auditor",
    "platform-operator"
})
@Tag(name = "Notifications", description = "What I was told")
public class NotificationResource {

    private final Notifications notifications;
    private final ReadNotification read;
    private final ReadersLanguage language;
    private final Caller caller;
    private final Answers answers;

    NotificationResource(
            Notifications notifications,
            ReadNotification read,
            ReadersLanguage language,
            Caller caller,
            Answers answers) {
        this.notifications = notifications;
        this.read = read;
        this.language = language;
        this.caller = caller;
        this.answers = answers;
    }

    public record NotificationList(List<NotificationView> items) {}

    public record ReadUpToRequest(@NotNull UUID upTo) {}

    /** @param read how many were unread before */
    public record ReadUpToView(int read) {}

    @GET
    @Transactional
    @Operation(summary = "What I was told, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = NotificationList.class)))
    public Response list(
            @QueryParam("unread") @DefaultValue("false") boolean unread, @Valid @BeanParam PageRequest page) {
        var person = caller.personId();
        var mine = unread ? notifications.unreadOf(person, page) : notifications.of(person, page);
        var chosen = language.choose();
        return answers.listed(Page.of(mine, page, Notification::id).map(n -> NotificationView.of(n, chosen)));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One thing I was told")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response read(@PathParam("id") UUID id) {
        var notification = notifications.require(id, caller.personId());
        var chosen = language.choose();
        return answers.found(notification.version(), view(chosen), () -> NotificationView.of(notification, chosen));
    }

    @POST
    @Path("{id}/reading")
    @Idempotent(required = false)
    @Operation(summary = "Mark as read; again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Read",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response markRead(@PathParam("id") UUID id) {
        var notification = read.handle(id, caller.personId());
        var chosen = language.choose();
        return answers.changed(notification.version(), view(chosen), NotificationView.of(notification, chosen));
    }

    @POST
    @Path("reading")
    @Idempotent(required = false)
    @Operation(summary = "Mark as read this one and all that came before it")
    @APIResponse(
            responseCode = "200",
            description = "Read",
            content = @Content(schema = @Schema(implementation = ReadUpToView.class)))
    public Response markReadUpTo(@Valid @NotNull ReadUpToRequest request) {
        return Response.ok(new ReadUpToView(read.upTo(request.upTo(), caller.personId())))
                .build();
    }

    private static String view(Locale language) {
        return "notification-" + language.getLanguage();
    }
}
