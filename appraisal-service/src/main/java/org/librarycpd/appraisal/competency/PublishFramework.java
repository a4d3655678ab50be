package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.FrameworkRule.A_VERSION_BEGINS_TODAY_OR_LATER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class PublishFramework {

    private final OwnFrameworks own;
    private final CompetencyFrameworks frameworks;
    private final Event<CompetencyFrameworkPublished> happened;
    private final Clock clock;

    PublishFramework(
            OwnFrameworks own,
            CompetencyFrameworks frameworks,
            Event<CompetencyFrameworkPublished> happened,
            Clock clock) {
        this.own = own;
        this.frameworks = frameworks;
        this.happened = happened;
        this.clock = clock;
    }

    /** @param from the day from which an earlier version is superseded; today where null */
    @Transactional
    public CompetencyFramework handle(UUID frameworkId, UUID overseerId, LocalDate from, IfMatch seen) {
        var framework = own.require(frameworkId, overseerId, seen);
        var today = LocalDate.now(clock);
        A_VERSION_BEGINS_TODAY_OR_LATER.require(from == null || !from.isBefore(today), from);
        var older = framework.number() == 1
                ? Optional.<CompetencyFramework>empty()
                : frameworks.version(framework.originId(), framework.number() - 1);
        var now = clock.instant();
        happened.fire(older.filter(v -> v.status() == FrameworkStatus.PUBLISHED)
                .map(v -> framework.publishInPlaceOf(v, from == null ? today : from, overseerId, now))
                .orElseGet(() -> framework.publish(overseerId, now)));
        return framework;
    }
}
