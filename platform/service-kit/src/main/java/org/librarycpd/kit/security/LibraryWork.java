package org.librarycpd.kit.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import java.util.function.Supplier;

/** A transaction in the name of a library that no request waits for: an operation's step, a state told again. */
@ApplicationScoped
public class LibraryWork {

    private final Tenant tenant;
    private final Actor actor;

    LibraryWork(Tenant tenant, Actor actor) {
        this.tenant = tenant;
        this.actor = actor;
    }

    /** Must be called outside a request, on a thread of one's own. */
    @ActivateRequestContext
    public <T> T in(String libraryId, UUID operationId, Supplier<T> work) {
        tenant.enter(libraryId);
        actor.worksOff(operationId);
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
