package org.librarycpd.portfolio.revalidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.entry.PortfolioEntrySuperseded;

/** An entry is superseded: what was granted because of it is marked for a look. */
@ApplicationScoped
public class QuestionRevalidations {

    private final Revalidations revalidations;
    private final Tenant tenant;
    private final Event<RevalidationEvent> happened;
    private final Clock clock;

    QuestionRevalidations(Revalidations revalidations, Tenant tenant, Event<RevalidationEvent> happened, Clock clock) {
        this.revalidations = revalidations;
        this.tenant = tenant;
        this.happened = happened;
        this.clock = clock;
    }

    void onSupersession(@Observes PortfolioEntrySuperseded superseded) {
        revalidations
                .restingOn(tenant.libraryId(), superseded.entryId())
                .forEach(revalidation -> revalidation
                        .question(superseded.entryId(), clock.instant())
                        .ifPresent(happened::fire));
    }
}
