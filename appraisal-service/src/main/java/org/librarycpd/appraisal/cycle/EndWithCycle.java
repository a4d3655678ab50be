package org.librarycpd.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.EndAppraisal;

/** Cancels what is not confirmed in a cancelled cycle, some at a time. */
@ApplicationScoped
public class EndWithCycle {

    private static final int BATCH = 50;

    private final AppraisalCycles cycles;
    private final CycleWork work;
    private final EndAppraisal end;

    EndWithCycle(AppraisalCycles cycles, CycleWork work, EndAppraisal end) {
        this.cycles = cycles;
        this.work = work;
        this.end = end;
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean step(UUID cycleId) {
        var cycle = cycles.require(cycleId);
        var people = work.peopleUnfinished(cycleId, BATCH);
        people.forEach(person -> end.takeOut(cycleId, person, cycle.cancelledBy(), cycle.cancelReason()));
        return people.size() == BATCH;
    }
}
