package org.librarycpd.appraisal.cycle;

import static org.librarycpd.appraisal.cycle.CycleStatus.SCHEDULED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** Opens a cycle in steps, each of them one transaction for so many people. */
@ApplicationScoped
public class OpenCycle {

    private final AppraisalCycles cycles;
    private final CyclePolicies policies;
    private final CycleOpenings openings;
    private final Candidates candidates;
    private final Admission admission;
    private final TakeIn takeIn;
    private final OpeningPace pace;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<AppraisalCycleOpened> happened;
    private final Clock clock;

    OpenCycle(
            AppraisalCycles cycles,
            CyclePolicies policies,
            CycleOpenings openings,
            Candidates candidates,
            Admission admission,
            TakeIn takeIn,
            OpeningPace pace,
            Staff staff,
            AuditTrail audit,
            Event<AppraisalCycleOpened> happened,
            Clock clock) {
        this.cycles = cycles;
        this.policies = policies;
        this.openings = openings;
        this.candidates = candidates;
        this.admission = admission;
        this.takeIn = takeIn;
        this.pace = pace;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    /** Asked for again, it takes in those who could not be taken in before. */
    @Transactional
    public CycleOpening ask(UUID cycleId, UUID by, IfMatch seen) {
        var cycle = cycles.require(cycleId);
        staff.requireOverseer(by);
        seen.accept(cycle.version());
        var opening = cycle.status() == SCHEDULED ? begun(cycle) : again(cycle);
        audit.record("appraisal.CycleOpeningAsked", cycle.id(), cycle::version);
        return opening;
    }

    private CycleOpening begun(AppraisalCycle cycle) {
        cycle.beginOpening(staff.today(), clock.instant());
        var opening = new CycleOpening(cycle.id(), staff.today(), clock.instant());
        openings.add(opening);
        return opening;
    }

    private CycleOpening again(AppraisalCycle cycle) {
        var opening = openings.ofCycle(cycle.id()).orElseThrow(CycleRule.ONLY_AN_OPEN_CYCLE_TAKES_PEOPLE_IN::refuse);
        cycle.requireOpening();
        opening.again(staff.today(), clock.instant());
        openings.forgetLeftOut(cycle.id());
        return opening;
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean step(UUID openingId) {
        var free = openings.forNextStep(openingId);
        if (free.isEmpty()) {
            return false;
        }
        var opening = free.get();
        var cycle = cycles.require(opening.cycleId());
        var policy = policies.require(cycle.policyId());
        if (!opening.hasBegun()) {
            opening.begin(candidates.count(policy.population(), opening.day()), clock.instant());
        }
        var atMost = pace.peopleInAStep();
        var batch = candidates.after(opening.lastMember(), policy.population(), opening.day(), atMost);
        if (!batch.isEmpty()) {
            work(opening, cycle, policy, batch);
        }
        if (batch.size() < atMost) {
            finish(opening, cycle);
        }
        return !opening.isFinished();
    }

    private void work(CycleOpening opening, AppraisalCycle cycle, CyclePolicy policy, List<Candidate> batch) {
        var decisions = admission.decide(cycle, policy, batch, opening.day());
        var taken = decisions.stream()
                .filter(Decision::isIn)
                .map(Decision::appraisee)
                .toList();
        var others = decisions.stream().filter(decision -> !decision.isIn()).toList();
        takeIn.handle(cycle, policy, taken);
        others.forEach(decision -> openings.add(new LeftOut(cycle.id(), decision)));
        var onPurpose =
                (int) others.stream().filter(d -> d.whyNot().isOnPurpose()).count();
        var last = batch.get(batch.size() - 1).staffMemberId();
        opening.proceeded(last, batch.size(), taken.size(), onPurpose, clock.instant());
    }

    private void finish(CycleOpening opening, AppraisalCycle cycle) {
        opening.finish(clock.instant());
        audit.record("appraisal.CycleOpeningFinished", opening.id(), opening::version);
        if (opening.status() != OpeningStatus.FAILED) {
            cycle.opened(opening.made(), opening.skipped(), clock.instant()).ifPresent(happened::fire);
        }
    }

    /** A step that can never succeed is not tried for ever. */
    @Transactional
    public void giveUp(UUID openingId) {
        var opening = openings.require(openingId);
        opening.giveUp(clock.instant());
        audit.record("appraisal.CycleOpeningGivenUp", opening.id(), opening::version);
    }
}
