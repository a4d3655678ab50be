package org.librarycpd.registry.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.registry.programme.ProgrammePolicy;

@ApplicationScoped
public class ScheduleRun {

    private final ProgrammePolicy policy;
    private final ProgrammeRuns runs;
    private final Event<RunScheduled> happened;
    private final AuditTrail audit;
    private final Clock clock;

    ScheduleRun(
            ProgrammePolicy policy, ProgrammeRuns runs, Event<RunScheduled> happened, AuditTrail audit, Clock clock) {
        this.policy = policy;
        this.runs = runs;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ProgrammeRun handle(UUID programmeId, ProgrammeRun.Term term) {
        var run = new ProgrammeRun(policy.own(programmeId), term, clock.instant());
        runs.add(run);
        happened.fire(run.scheduled());
        audit.record("registry.ProgrammeRunScheduled", run.id(), run::version);
        return run;
    }
}
