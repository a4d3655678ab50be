package org.librarycpd.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** The person acknowledges what was confirmed about her, or objects to it. */
@ApplicationScoped
public class AnswerAppraisal {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final Event<AppraisalEvent> happened;
    private final Clock clock;

    AnswerAppraisal(Appraisals appraisals, AppraisalPolicy policy, Event<AppraisalEvent> happened, Clock clock) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Appraisal acknowledge(UUID appraisalId, UUID by, IfMatch seen) {
        var appraisal = answered(appraisalId, by, seen);
        happened.fire(appraisal.acknowledge(clock.instant()));
        return appraisal;
    }

    @Transactional
    public Appraisal object(UUID appraisalId, UUID by, String text, IfMatch seen) {
        var appraisal = answered(appraisalId, by, seen);
        happened.fire(appraisal.object(text, LocalDate.now(clock), clock.instant()));
        return appraisal;
    }

    private Appraisal answered(UUID appraisalId, UUID by, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requirePerson(appraisal, by);
        seen.accept(appraisal.version());
        return appraisal;
    }
}
