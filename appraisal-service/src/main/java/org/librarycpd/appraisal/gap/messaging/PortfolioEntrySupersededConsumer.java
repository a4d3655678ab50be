package org.librarycpd.appraisal.gap.messaging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.gap.EntryNews;
import org.librarycpd.appraisal.gap.FollowEntries;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;

@Singleton
public class PortfolioEntrySupersededConsumer
        extends EventConsumer<PortfolioEntrySupersededConsumer.PortfolioEntrySuperseded> {

    private final FollowEntries follow;

    PortfolioEntrySupersededConsumer(FollowEntries follow) {
        super("portfolio.portfolio-entries", "portfolio.PortfolioEntrySuperseded.v1", PortfolioEntrySuperseded.class);
        this.follow = follow;
    }

    public record PortfolioEntrySuperseded(
            UUID entryId, UUID ownerId, Set<UUID> gapIds, UUID successorId, Instant supersededAt) {}

    @Override
    public void handle(Incoming<PortfolioEntrySuperseded> event) {
        var entry = event.data();
        follow.heard(new EntryNews(
                entry.entryId,
                event.sequence(),
                entry.ownerId,
                entry.gapIds,
                false,
                null,
                entry.successorId,
                entry.supersededAt));
    }
}
