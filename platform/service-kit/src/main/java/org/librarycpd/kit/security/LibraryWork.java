package org.librarycpd.kit.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.time.Ids;

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

    /** Goes through a list, each page in a transaction of its own. Must be called outside a request, as {@link #in}. */
    public <T> void pages(
            String libraryId,
            int size,
            Function<PageRequest, List<T>> list,
            Function<T, UUID> id,
            Consumer<List<T>> work) {
        var operation = Ids.next();
        UUID last = null;
        do {
            var asked = new PageRequest(size, last);
            last = in(libraryId, operation, () -> {
                var page = Page.of(list.apply(asked), asked, id);
                work.accept(page.items());
                return page.last();
            });
        } while (last != null);
    }
}
