package org.librarycpd.portfolio.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface PortfolioEntries {

    void add(PortfolioEntry entry);

    /** With its evidence. */
    void remove(PortfolioEntry entry);

    /** Refuses with 404 where there is none, or none that this library may see. */
    PortfolioEntry require(UUID id);

    /** The same, held until the transaction ends. */
    PortfolioEntry lock(UUID id);

    Optional<PortfolioEntry> attestedBy(UUID attestationId);

    /** The person's entry of that placement, mentorship or assignment. */
    Optional<PortfolioEntry> ofWork(UUID subjectId, UUID ownerId);

    Optional<PortfolioEntry> successorOf(UUID id);

    /** The person's verified entries on these runs, oldest first. */
    List<PortfolioEntry> verified(UUID ownerId, Collection<UUID> runIds);

    /** One person's entries, newest first; drafts only where asked for. */
    List<PortfolioEntry> of(UUID ownerId, boolean draftsToo, EntryFilter filter, PageRequest page);

    /** Submitted to one of them. */
    List<PortfolioEntry> awaiting(Collection<UUID> verifierIds, PageRequest page);

    /** Submitted by anybody else. */
    List<PortfolioEntry> awaitingExceptOf(UUID ownerId, PageRequest page);

    /** All that wait for a decision, locked in one order. */
    List<PortfolioEntry> lockSubmitted();
}
