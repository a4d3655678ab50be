package org.librarycpd.appraisal.gap;

import static org.librarycpd.appraisal.gap.GapRule.ONLY_THE_APPRAISER_DECIDES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.Actor;

/** The appraiser closes an evidenced gap or waives one, with a reason. */
@ApplicationScoped
public class DecideGap {

    private final Gaps gaps;
    private final GapPolicy policy;
    private final Event<GapEvent> happened;
    private final Actor actor;
    private final Clock clock;

    DecideGap(Gaps gaps, GapPolicy policy, Event<GapEvent> happened, Actor actor, Clock clock) {
        this.gaps = gaps;
        this.policy = policy;
        this.happened = happened;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public CompetencyGap close(UUID gapId, UUID by, String reason, IfMatch seen) {
        var gap = toBeDecided(gapId, by, seen);
        happened.fire(gap.close(decision(by, reason), clock.instant()));
        return gap;
    }

    @Transactional
    public CompetencyGap waive(UUID gapId, UUID by, String reason, IfMatch seen) {
        var gap = toBeDecided(gapId, by, seen);
        happened.fire(gap.waive(decision(by, reason), clock.instant()));
        return gap;
    }

    private Decision decision(UUID by, String reason) {
        return new Decision(by, actor.onBehalfOf(), reason);
    }

    private CompetencyGap toBeDecided(UUID gapId, UUID by, IfMatch seen) {
        var gap = gaps.require(gapId);
        ONLY_THE_APPRAISER_DECIDES.require(
                policy.requireStanding(gap.personId(), by).decides());
        seen.accept(gap.version());
        return gap;
    }
}
