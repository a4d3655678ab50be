package org.librarycpd.portfolio.revalidation;

import static org.librarycpd.portfolio.revalidation.RevalidationRule.ONE_APPLICATION_AT_A_TIME;
import static org.librarycpd.portfolio.revalidation.RevalidationRule.THE_RULE_SET_IS_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.security.Tenant;

/** The learner asks for a certificate; how each clause stands on that day is kept with the application. */
@ApplicationScoped
public class ApplyForRevalidation {

    private final RuleSets ruleSets;
    private final Revalidations revalidations;
    private final MeasureLearning measure;
    private final Tenant tenant;
    private final Event<RevalidationEvent> happened;
    private final Clock clock;

    ApplyForRevalidation(
            RuleSets ruleSets,
            Revalidations revalidations,
            MeasureLearning measure,
            Tenant tenant,
            Event<RevalidationEvent> happened,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.revalidations = revalidations;
        this.measure = measure;
        this.tenant = tenant;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Revalidation handle(UUID learnerId, String code) {
        var ruleSet = ruleSets.newest(code).orElseThrow(() -> THE_RULE_SET_IS_PUBLISHED.refuse(code));
        var library = tenant.libraryId();
        var measured = measure.handle(library, learnerId, ruleSet, LocalDate.now(clock));
        ONE_APPLICATION_AT_A_TIME.require(!revalidations.isAwaited(library, learnerId, code), code);
        var revalidation = new Revalidation(
                library, learnerId, measured.holder().name(), ruleSet, measured.results(), clock.instant());
        revalidations.add(revalidation);
        happened.fire(revalidation.applied());
        return revalidation;
    }
}
