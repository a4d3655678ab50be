package org.librarycpd.portfolio.notice.messaging;

import jakarta.inject.Singleton;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.notice.ApprovedOutcome;
import org.librarycpd.portfolio.notice.TellHr;

@Singleton
public class OutcomeApprovedConsumer extends EventConsumer<ApprovedOutcome> {

    private final TellHr tellHr;

    OutcomeApprovedConsumer(TellHr tellHr) {
        super("appraisal.outcomes", "appraisal.OutcomeApproved.v1", ApprovedOutcome.class);
        this.tellHr = tellHr;
    }

    /** What happened before this consumer listened is not told any more. */
    @Override
    protected boolean towardsPeople() {
        return true;
    }

    @Override
    public void handle(Incoming<ApprovedOutcome> event) {
        tellHr.ofOutcome(event.data(), event.sequence());
    }
}
