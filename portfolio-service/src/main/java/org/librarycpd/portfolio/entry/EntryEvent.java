package org.librarycpd.portfolio.entry;

import java.util.UUID;

/** What happens to a portfolio entry and is told to others. */
public sealed interface EntryEvent
        permits PortfolioEntrySubmitted, PortfolioEntryReturned, PortfolioEntryVerified, PortfolioEntrySuperseded {

    UUID entryId();
}
