package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.gap.KnownGap;
import org.librarycpd.portfolio.plan.CompletePlanItems;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.run.KnownProgramme;
import org.librarycpd.portfolio.run.Programmes;

/** A provider attests a completion: a verified entry stands in the portfolio and the plan's item is done. */
@ApplicationScoped
public class VerifyAttestedCompletion {

    private final Attestations attestations;
    private final PortfolioEntries entries;
    private final Programmes programmes;
    private final Gaps gaps;
    private final LearningPlans plans;
    private final CompletePlanItems items;
    private final Event<EntryEvent> happened;
    private final Clock clock;

    VerifyAttestedCompletion(
            Attestations attestations,
            PortfolioEntries entries,
            Programmes programmes,
            Gaps gaps,
            LearningPlans plans,
            CompletePlanItems items,
            Event<EntryEvent> happened,
            Clock clock) {
        this.attestations = attestations;
        this.entries = entries;
        this.programmes = programmes;
        this.gaps = gaps;
        this.plans = plans;
        this.items = items;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public void handle(Attestation attestation) {
        programmes.requireRun(attestation.runId());
        var programme = programmes.require(attestation.programmeId());
        if (!attestations.stands(attestation.id())
                || entries.attestedBy(attestation.id()).isPresent()) {
            return;
        }
        var entry = new PortfolioEntry(attestation, programme, evidenced(attestation, programme), clock.instant());
        entries.add(entry);
        items.onRun(entry.ownerId(), entry.runId(), entry.id());
        happened.fire(entry.verified());
    }

    /** The person's open gaps that the programme teaches, and those that the plan meant this run for. */
    private List<UUID> evidenced(Attestation attestation, KnownProgramme programme) {
        var planned = plans.gapsPlannedOn(attestation.personId(), attestation.runId());
        return gaps.of(attestation.personId()).stream()
                .filter(KnownGap::isOpen)
                .filter(gap -> programme.teaches(gap.competencyId()) || planned.contains(gap.id()))
                .map(KnownGap::id)
                .toList();
    }
}
