package org.librarycpd.kit.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** In whose name something is done: a person, an IT system, or the event that a service follows. */
@RequestScoped
public class Actor {

    private final Caller caller;
    private String event;
    private UUID onBehalfOf;

    Actor(Caller caller) {
        this.caller = caller;
    }

    public void follows(UUID eventId) {
        event = "event:" + eventId;
    }

    /** A delegate acts; what is written down names both. */
    public void actsFor(UUID personId) {
        onBehalfOf = personId;
    }

    public String name() {
        if (event != null) {
            return event;
        }
        return caller.system().map(s -> "system:" + s).orElseGet(() -> "person:" + caller.personId());
    }

    public UUID onBehalfOf() {
        return onBehalfOf;
    }
}
