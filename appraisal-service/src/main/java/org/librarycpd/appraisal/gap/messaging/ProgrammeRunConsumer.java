package org.librarycpd.appraisal.gap.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.gap.ProgrammeRuns;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;

@Singleton
public class ProgrammeRunConsumer extends StateConsumer<ProgrammeRunConsumer.ProgrammeRunState> {

    private final ProgrammeRuns copies;

    ProgrammeRunConsumer(ProgrammeRuns copies) {
        super("registry.programme-runs.state", "registry.ProgrammeRunState.v1", ProgrammeRunState.class);
        this.copies = copies;
    }

    public record ProgrammeRunState(UUID programmeId) {}

    @Override
    public void handle(Incoming<ProgrammeRunState> event) {
        copies.keep(event.subject(), event.sequence(), event.data().programmeId());
    }

    @Override
    protected void forget(UUID id) {
        copies.forget(id);
    }

    @Override
    protected void forgetAll() {
        copies.forgetAll();
    }
}
