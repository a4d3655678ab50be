package org.librarycpd.kit.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** In whose name something is done: a person, an IT system, or the event that a service follows. */
@RequestScoped
public class Actor {

    private final Caller caller;
    private String follower;
    private UUID onBehalfOf;

    Actor(Caller caller) {
        this.caller = caller;
    }

    public void follows(UUID eventId) {
        follower = "event:" + eventId;
    }

    /** The service goes on with what somebody has asked for earlier. */
    public void worksOff(UUID operationId) {
        follower = "operation:" + operationId;
    }

    /** A delegate acts; what is written down names both. */
    public void actsFor(UUID personId) {
        onBehalfOf = personId;
    }

    public String name() {
        if (follower != null) {
            return follower;
        }
        return caller.system().map(s -> "system:" + s).orElseGet(() -> "person:" + caller.personId());
    }

    public UUID onBehalfOf() {
        return onBehalfOf;
    }
}
