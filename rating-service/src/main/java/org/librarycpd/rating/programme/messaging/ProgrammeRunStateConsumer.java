package org.librarycpd.rating.programme.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.rating.programme.KnownRun;
import org.librarycpd.rating.programme.Programmes;

@Singleton
public class ProgrammeRunStateConsumer extends StateConsumer<ProgrammeRunStateConsumer.ProgrammeRunState> {

    private final Programmes programmes;

    ProgrammeRunStateConsumer(Programmes programmes) {
        super("registry.programme-runs.state", "registry.ProgrammeRunState.v1", ProgrammeRunState.class);
        this.programmes = programmes;
    }

    public record ProgrammeRunState(UUID programmeId, LocalDate startsOn, LocalDate endsOn) {}

    @Override
    public void handle(Incoming<ProgrammeRunState> event) {
        var data = event.data();
        programmes.keep(
                new KnownRun(event.subject(), event.sequence(), data.programmeId(), data.startsOn(), data.endsOn()));
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
