package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.portfolio.plan.CompletePlanItems;
import org.librarycpd.portfolio.plan.ReopenPlanItems;

/** A provider voids its attestation: the entry no longer counts, and the plan's item is open again. */
@ApplicationScoped
public class SupersedeVoidedEntry {

    private final Attestations attestations;
    private final PortfolioEntries entries;
    private final ReopenPlanItems reopen;
    private final CompletePlanItems complete;
    private final Event<EntryEvent> happened;
    private final Clock clock;

    SupersedeVoidedEntry(
            Attestations attestations,
            PortfolioEntries entries,
            ReopenPlanItems reopen,
            CompletePlanItems complete,
            Event<EntryEvent> happened,
            Clock clock) {
        this.attestations = attestations;
        this.entries = entries;
        this.reopen = reopen;
        this.complete = complete;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID attestationId) {
        attestations.annul(attestationId);
        entries.attestedBy(attestationId).filter(PortfolioEntry::isVerified).ifPresent(this::supersede);
    }

    private void supersede(PortfolioEntry entry) {
        var superseded = entry.supersede(clock.instant());
        reopen.handle(entry.id());
        anotherOnTheSameRun(entry);
        happened.fire(superseded);
    }

    /** A corrected attestation may have come before the wrong one was voided. */
    private void anotherOnTheSameRun(PortfolioEntry voided) {
        entries.verified(voided.ownerId(), Set.of(voided.runId())).stream()
                .findFirst()
                .ifPresent(other -> complete.onRun(other.ownerId(), other.runId(), other.id()));
    }
}
