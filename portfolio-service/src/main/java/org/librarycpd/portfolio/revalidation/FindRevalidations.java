package org.librarycpd.portfolio.revalidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;

/** Mine, a person's, or those that wait for my decision. */
@ApplicationScoped
public class FindRevalidations {

    private final Revalidations revalidations;
    private final RevalidationAccess access;
    private final Caller caller;
    private final Tenant tenant;

    FindRevalidations(Revalidations revalidations, RevalidationAccess access, Caller caller, Tenant tenant) {
        this.revalidations = revalidations;
        this.access = access;
        this.caller = caller;
        this.tenant = tenant;
    }

    public List<Revalidation> of(UUID personId, PageRequest page) {
        if (personId == null) {
            return revalidations.of(caller.personId(), page);
        }
        access.requireReaderOf(personId);
        return revalidations.ofIn(tenant.libraryId(), personId, page);
    }

    /** Nothing waits for somebody who decides nothing. */
    public List<Revalidation> awaitingMe(PageRequest page) {
        if (access.isRegistrar()) {
            return revalidations.awaitedCommon(page);
        }
        return access.isOverseer() ? revalidations.awaitedIn(tenant.libraryId(), page) : List.of();
    }
}
