package org.librarycpd.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The overseer plans a cycle, and closes or cancels it. */
@ApplicationScoped
public class PlanCycle {

    private final AppraisalCycles cycles;
    private final CyclePolicies policies;
    private final CycleOpenings openings;
    private final CycleWork work;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    PlanCycle(
            AppraisalCycles cycles,
            CyclePolicies policies,
            CycleOpenings openings,
            CycleWork work,
            Staff staff,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.policies = policies;
        this.openings = openings;
        this.work = work;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AppraisalCycle schedule(UUID by, UUID policyId, AppraisalCycle.Plan plan) {
        staff.requireOverseer(by);
        var cycle = new AppraisalCycle(policies.require(policyId), plan, clock.instant());
        cycles.add(cycle);
        audit.record("appraisal.CycleScheduled", cycle.id(), cycle::version);
        return cycle;
    }

    @Transactional
    public AppraisalCycle replan(UUID cycleId, UUID by, AppraisalCycle.Plan plan, IfMatch seen) {
        return change(
                cycleId,
                by,
                seen,
                "appraisal.CycleReplanned",
                cycle -> cycle.replan(policies.require(cycle.policyId()), plan, clock.instant()));
    }

    @Transactional
    public AppraisalCycle close(UUID cycleId, UUID by, IfMatch seen) {
        return change(
                cycleId,
                by,
                seen,
                "appraisal.CycleClosed",
                cycle -> cycle.close(work.unfinished(cycleId), staff.today(), clock.instant()));
    }

    /** What is still going on in it is cancelled soon after. */
    @Transactional
    public AppraisalCycle cancel(UUID cycleId, UUID by, String reason, IfMatch seen) {
        return change(cycleId, by, seen, "appraisal.CycleCancelled", cycle -> {
            openings.ofCycle(cycleId).ifPresent(CycleOpening::requireFinished);
            cycle.cancel(reason, by, clock.instant());
        });
    }

    private AppraisalCycle change(UUID cycleId, UUID by, IfMatch seen, String deed, Consumer<AppraisalCycle> change) {
        var cycle = cycles.require(cycleId);
        staff.requireOverseer(by);
        seen.accept(cycle.version());
        change.accept(cycle);
        audit.record(deed, cycle.id(), cycle::version);
        return cycle;
    }
}
