package org.librarycpd.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** What is settled is closed; what is not confirmed yet may be cancelled. */
@ApplicationScoped
public class EndAppraisal {

    private final Appraisals appraisals;
    private final Opinions opinions;
    private final AppraisalPolicy policy;
    private final Event<AppraisalEvent> happened;
    private final Clock clock;

    EndAppraisal(
            Appraisals appraisals,
            Opinions opinions,
            AppraisalPolicy policy,
            Event<AppraisalEvent> happened,
            Clock clock) {
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.policy = policy;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Appraisal close(UUID appraisalId, UUID by, IfMatch seen) {
        var appraisal = ended(appraisalId, by, seen);
        happened.fire(appraisal.close(LocalDate.now(clock), clock.instant()));
        return appraisal;
    }

    /** Time has passed and nobody has said anything more; what is not settled after all stays as it is. */
    @Transactional
    public void closeInTime(UUID appraisalId) {
        var appraisal = appraisals.require(appraisalId);
        var today = LocalDate.now(clock);
        if (appraisal.canBeClosed(today)) {
            happened.fire(appraisal.close(today, clock.instant()));
        }
    }

    @Transactional
    public Appraisal cancel(UUID appraisalId, UUID by, String reason, IfMatch seen) {
        var appraisal = ended(appraisalId, by, seen);
        cancel(appraisal, by, reason);
        return appraisal;
    }

    /** Somebody is taken out of a cycle; whether he may is for the cycle to say. */
    @Transactional
    public void takeOut(UUID cycleId, UUID personId, UUID by, String reason) {
        appraisals.ofCycle(cycleId, personId).ifPresent(appraisal -> cancel(appraisal, by, reason));
    }

    private void cancel(Appraisal appraisal, UUID by, String reason) {
        var event = appraisal.cancel(reason, by, clock.instant());
        if (appraisal.hasAskedForOpinions()) {
            opinions.about(appraisal.id()).forEach(opinion -> opinion.lapse(clock.instant()));
        }
        happened.fire(event);
    }

    private Appraisal ended(UUID appraisalId, UUID by, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requireAppraiserOrOverseer(appraisal, by);
        seen.accept(appraisal.version());
        return appraisal;
    }
}
