package org.librarycpd.portfolio.notice.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.notice.TellHr;

@Singleton
public class EntrySupersededConsumer extends EventConsumer<EntrySupersededConsumer.PortfolioEntrySuperseded> {

    private final TellHr tellHr;

    EntrySupersededConsumer(TellHr tellHr) {
        super("portfolio.portfolio-entries", "portfolio.PortfolioEntrySuperseded.v1", PortfolioEntrySuperseded.class);
        this.tellHr = tellHr;
    }

    public record PortfolioEntrySuperseded(UUID entryId) {}

    /** What happened before this consumer listened has made its notice already. */
    @Override
    protected boolean towardsPeople() {
        return true;
    }

    @Override
    public void handle(Incoming<PortfolioEntrySuperseded> event) {
        tellHr.ofSuperseding(event.data().entryId(), event.sequence());
    }
}
