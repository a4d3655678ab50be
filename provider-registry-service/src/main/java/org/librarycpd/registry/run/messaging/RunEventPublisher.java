package org.librarycpd.registry.run.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.registry.run.ProgrammeRun;
import org.librarycpd.registry.run.ProgrammeRuns;
import org.librarycpd.registry.run.RunScheduled;

@ApplicationScoped
public class RunEventPublisher {

    private static final String TOPIC = "registry.programme-runs";

    private final Outbox outbox;
    private final ProgrammeRuns runs;
    private final LibraryWork work;

    RunEventPublisher(Outbox outbox, ProgrammeRuns runs, LibraryWork work) {
        this.outbox = outbox;
        this.runs = runs;
        this.work = work;
    }

    void publish(@Observes RunScheduled event) {
        var run = runs.require(event.runId());
        outbox.append(() -> state(run));
    }

    void publishAgain(@ObservesAsync Republication all) {
        work.pages(Tenant.NONE, 200, asked -> runs.of(null, asked), ProgrammeRun::id, this::publishAgain);
    }

    private void publishAgain(List<ProgrammeRun> page) {
        outbox.append(
                page.stream().map(each -> (Outbox.Draft) () -> state(each)).toArray(Outbox.Draft[]::new));
    }

    private static OutgoingEvent state(ProgrammeRun run) {
        return OutgoingEvent.state(TOPIC, run.id(), run.version(), null, ProgrammeRunState.of(run));
    }
}
