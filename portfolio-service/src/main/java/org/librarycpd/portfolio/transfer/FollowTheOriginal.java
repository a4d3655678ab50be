package org.librarycpd.portfolio.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.portfolio.entry.PortfolioEntrySuperseded;

/** A copy is as good as its original: where an attestation is voided, both go. */
@ApplicationScoped
public class FollowTheOriginal {

    private final PortfolioTransfers transfers;

    FollowTheOriginal(PortfolioTransfers transfers) {
        this.transfers = transfers;
    }

    void onSuperseded(@Observes PortfolioEntrySuperseded superseded) {
        transfers.supersedeCopies(superseded.entryId());
    }
}
