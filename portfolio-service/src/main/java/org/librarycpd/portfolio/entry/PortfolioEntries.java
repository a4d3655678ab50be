package org.librarycpd.portfolio.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface PortfolioEntries {

    void add(PortfolioEntry entry);

    /** Refuses with 404 where there is none, or none that this library may see. */
    PortfolioEntry require(UUID id);

    Optional<PortfolioEntry> attestedBy(UUID attestationId);

    /** The person's verified entries on these runs, oldest first. */
    List<PortfolioEntry> verified(UUID ownerId, Collection<UUID> runIds);

    List<PortfolioEntry> of(UUID ownerId, PageRequest page);

    /** The person's entries that name the gap. */
    List<PortfolioEntry> onGap(UUID ownerId, UUID gapId, PageRequest page);
}
