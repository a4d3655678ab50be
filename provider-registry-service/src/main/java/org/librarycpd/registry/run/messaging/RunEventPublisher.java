package org.librarycpd.registry.run.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.registry.run.ProgrammeRun;
import org.librarycpd.registry.run.ProgrammeRuns;
import org.librarycpd.registry.run.RunScheduled;

@ApplicationScoped
public class RunEventPublisher {

    private static final String TOPIC = "registry.programme-runs";

    private final Outbox outbox;
    private final ProgrammeRuns runs;

    RunEventPublisher(Outbox outbox, ProgrammeRuns runs) {
        this.outbox = outbox;
        this.runs = runs;
    }

    void publish(@Observes RunScheduled event) {
        var run = runs.require(event.runId());
        outbox.append(() -> state(run));
    }

    void publishAgain(@Observes Republication all) {
        runs.all().forEach(run -> outbox.append(() -> state(run)));
    }

    private static OutgoingEvent state(ProgrammeRun run) {
        return OutgoingEvent.state(TOPIC, run.id(), run.version(), null, ProgrammeRunState.of(run));
    }
}
