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
public class PortfolioEntryVerifiedConsumer
        extends EventConsumer<PortfolioEntryVerifiedConsumer.PortfolioEntryVerified> {

    private final FollowEntries follow;

    PortfolioEntryVerifiedConsumer(FollowEntries follow) {
        super("portfolio.portfolio-entries", "portfolio.PortfolioEntryVerified.v1", PortfolioEntryVerified.class);
        this.follow = follow;
    }

    public record PortfolioEntryVerified(
            UUID entryId, UUID ownerId, UUID runId, Set<UUID> gapIds, Instant verifiedAt) {}

    @Override
    public void handle(Incoming<PortfolioEntryVerified> event) {
        var entry = event.data();
        follow.heard(new EntryNews(
                entry.entryId,
                event.sequence(),
                entry.ownerId,
                entry.gapIds,
                true,
                entry.runId,
                null,
                entry.verifiedAt));
    }
}
