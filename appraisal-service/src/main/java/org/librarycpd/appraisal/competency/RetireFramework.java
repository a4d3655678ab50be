package org.librarycpd.appraisal.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class RetireFramework {

    private final OwnFrameworks own;
    private final Event<CompetencyFrameworkRetired> happened;
    private final Clock clock;

    RetireFramework(OwnFrameworks own, Event<CompetencyFrameworkRetired> happened, Clock clock) {
        this.own = own;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public CompetencyFramework handle(UUID frameworkId, UUID overseerId, IfMatch seen) {
        var framework = own.require(frameworkId, overseerId, seen);
        happened.fire(framework.retire(overseerId, clock.instant()));
        return framework;
    }
}
