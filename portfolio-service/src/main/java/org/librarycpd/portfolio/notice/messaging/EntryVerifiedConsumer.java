package org.librarycpd.portfolio.notice.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.notice.TellHr;

@Singleton
public class EntryVerifiedConsumer extends EventConsumer<EntryVerifiedConsumer.PortfolioEntryVerified> {

    private final TellHr tellHr;

    EntryVerifiedConsumer(TellHr tellHr) {
        super("portfolio.portfolio-entries", "portfolio.PortfolioEntryVerified.v1", PortfolioEntryVerified.class);
        this.tellHr = tellHr;
    }

    public record PortfolioEntryVerified(UUID entryId) {}

    /** What happened before this consumer listened has made its notice already. */
    @Override
    protected boolean towardsPeople() {
        return true;
    }

    @Override
    public void handle(Incoming<PortfolioEntryVerified> event) {
        tellHr.ofVerification(event.data().entryId(), event.sequence());
    }
}
