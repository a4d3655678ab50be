package org.librarycpd.appraisal.cycle;

import static org.librarycpd.appraisal.cycle.CycleRule.A_PERSON_IS_APPRAISED_ONCE_IN_A_CYCLE;
import static org.librarycpd.appraisal.cycle.WhyNot.OUTSIDE_THE_POPULATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.staff.Staff;

/** Takes in somebody who joined the population after the cycle was opened, or was taken out and comes back. */
@ApplicationScoped
public class AddToCycle {

    private final AppraisalCycles cycles;
    private final CyclePolicies policies;
    private final Candidates candidates;
    private final Admission admission;
    private final Appraisals appraisals;
    private final TakeIn takeIn;
    private final Staff staff;

    AddToCycle(
            AppraisalCycles cycles,
            CyclePolicies policies,
            Candidates candidates,
            Admission admission,
            Appraisals appraisals,
            TakeIn takeIn,
            Staff staff) {
        this.cycles = cycles;
        this.policies = policies;
        this.candidates = candidates;
        this.admission = admission;
        this.appraisals = appraisals;
        this.takeIn = takeIn;
        this.staff = staff;
    }

    @Transactional
    public Appraisal handle(UUID cycleId, UUID personId, UUID by) {
        var cycle = cycles.require(cycleId);
        staff.requireOverseer(by);
        cycle.requireOpen();
        var policy = policies.require(cycle.policyId());
        var candidate =
                candidates.of(personId, policy.population(), staff.today()).orElseThrow(OUTSIDE_THE_POPULATION::refuse);
        var decision = admission
                .decide(cycle, policy, List.of(candidate), staff.today())
                .get(0);
        if (!decision.isIn()) {
            throw decision.whyNot().refuse();
        }
        A_PERSON_IS_APPRAISED_ONCE_IN_A_CYCLE.require(
                appraisals.ofCycle(cycleId, personId).isEmpty());
        return takeIn.make(cycle, policy, List.of(decision.appraisee())).get(0);
    }
}
