package org.librarycpd.appraisal.staff.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.librarycpd.appraisal.staff.ExpertAssignments;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;

/**
 * Lets an expert in where a library has assigned something: the assignment's row gives the library, and the rest of
 * the request runs in it. What the expert may see there is for the feature to say.
 */
@ApplicationScoped
public class ExpertsDoor {

    private static final int AFTER_THE_CHOICE_OF_THE_LIBRARY = Priorities.USER + 1;

    private final ExpertAssignments assignments;
    private final Caller caller;
    private final Tenant tenant;

    ExpertsDoor(ExpertAssignments assignments, Caller caller, Tenant tenant) {
        this.assignments = assignments;
        this.caller = caller;
        this.tenant = tenant;
    }

    @ServerRequestFilter(priority = AFTER_THE_CHOICE_OF_THE_LIBRARY)
    public void enter(ContainerRequestContext request) {
        if (caller.isAnonymous() || !caller.has("external-expert")) {
            return;
        }
        named(request).flatMap(this::libraryOf).ifPresent(tenant::enter);
    }

    /** In a session of its own, so that the request's session begins in the library that is found. */
    private Optional<String> libraryOf(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> assignments.libraryOf(caller.personId(), id));
    }

    private static Optional<UUID> named(ContainerRequestContext request) {
        try {
            return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("id"))
                    .map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
