package org.librarycpd.portfolio.run.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.portfolio.run.Programmes;

@Singleton
public class ProgrammeRunConsumer extends StateConsumer<ProgrammeRunConsumer.ProgrammeRunState> {

    private final Programmes programmes;

    ProgrammeRunConsumer(Programmes programmes) {
        super("registry.programme-runs.state", "registry.ProgrammeRunState.v1", ProgrammeRunState.class);
        this.programmes = programmes;
    }

    public record ProgrammeRunState(
            UUID programmeId, LocalDate startsOn, LocalDate endsOn, int hours, long priceKopecks) {}

    @Override
    public void handle(Incoming<ProgrammeRunState> event) {
        var run = event.data();
        programmes.keepRun(
                event.subject(),
                event.sequence(),
                new Programmes.Run(run.programmeId(), run.startsOn(), run.endsOn(), run.hours(), run.priceKopecks()));
    }

    @Override
    protected void forget(UUID id) {
        programmes.forgetRun(id);
    }

    @Override
    protected void forgetAll() {
        programmes.forgetAllRuns();
    }
}
