package org.librarycpd.kit.operations;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.inbox.EventsSetAside;
import org.librarycpd.kit.inbox.EventsSetAside.SetAside;
import org.librarycpd.kit.outbox.Republication;

/** For those who keep the platform running: what was set aside, and how copies are made anew. */
@Path("/api/v1/admin")
@RolesAllowed("platform-operator")
public class OperationsResource {

    private final EventsSetAside events;
    private final Event<Republication> republish;

    OperationsResource(EventsSetAside events, Event<Republication> republish) {
        this.events = events;
        this.republish = republish;
    }

    public record SetAsideList(List<SetAside> items) {}

    /** Events that nobody could read, with the reason. */
    @GET
    @Path("dead-letters")
    public SetAsideList deadLetters(@BeanParam PageRequest page) {
        return new SetAsideList(events.deadLetters(page));
    }

    /** Events that wait for something missing, an hour or longer. */
    @GET
    @Path("parked-events")
    public SetAsideList parkedEvents(@BeanParam PageRequest page) {
        return new SetAsideList(events.parkedForAnHour(page));
    }

    @POST
    @Path("dead-letters/{eventId}/replay")
    public Response replay(@PathParam("eventId") UUID eventId) {
        NOTHING_IS_HERE.require(events.replay(eventId));
        return Response.accepted().build();
    }

    /** Empties the copies of other services' state and reads them again. */
    @POST
    @Path("copies/rebuild")
    public Response rebuildCopies() {
        events.rebuildCopies();
        return Response.accepted().build();
    }

    /** Tells this service's own state again to all who copy it. */
    @POST
    @Path("state/republication")
    public Response republishState() {
        republish.fireAsync(new Republication());
        return Response.accepted().build();
    }
}
