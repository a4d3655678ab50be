package org.librarycpd.portfolio.run.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.portfolio.run.Programmes;

@Singleton
public class ProgrammeConsumer extends StateConsumer<ProgrammeConsumer.ProgrammeState> {

    private final Programmes programmes;

    ProgrammeConsumer(Programmes programmes) {
        super("registry.programmes.state", "registry.ProgrammeState.v1", ProgrammeState.class);
        this.programmes = programmes;
    }

    public record ProgrammeState(UUID providerId, Text title, List<UUID> competencyIds) {}

    @Override
    public void handle(Incoming<ProgrammeState> event) {
        var state = event.data();
        programmes.keep(
                event.subject(),
                event.sequence(),
                new Programmes.Programme(state.providerId(), state.title(), state.competencyIds()));
    }

    @Override
    protected void forget(UUID id) {
        programmes.forget(id);
    }

    @Override
    protected void forgetAll() {
        programmes.forgetAll();
    }
}
