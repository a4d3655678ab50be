package org.librarycpd.portfolio.notice.messaging;

import jakarta.inject.Singleton;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.notice.Award;
import org.librarycpd.portfolio.notice.TellHr;

@Singleton
public class ContestAwardedConsumer extends EventConsumer<Award> {

    private final TellHr tellHr;

    ContestAwardedConsumer(TellHr tellHr) {
        super("appraisal.contests", "appraisal.ContestAwarded.v1", Award.class);
        this.tellHr = tellHr;
    }

    /** What happened before this consumer listened is not told any more. */
    @Override
    protected boolean towardsPeople() {
        return true;
    }

    @Override
    public void handle(Incoming<Award> event) {
        tellHr.ofAward(event.data(), event.sequence());
    }
}
