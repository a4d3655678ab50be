package org.librarycpd.rating.programme.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.rating.programme.KeepProgramme;
import org.librarycpd.rating.programme.KnownProgramme;
import org.librarycpd.rating.programme.Programmes;

@Singleton
public class ProgrammeStateConsumer extends StateConsumer<ProgrammeStateConsumer.ProgrammeState> {

    private final KeepProgramme keep;
    private final Programmes programmes;

    ProgrammeStateConsumer(KeepProgramme keep, Programmes programmes) {
        super("registry.programmes.state", "registry.ProgrammeState.v1", ProgrammeState.class);
        this.keep = keep;
        this.programmes = programmes;
    }

    public record ProgrammeState(UUID providerId, Text title, String category, String language) {}

    @Override
    public void handle(Incoming<ProgrammeState> event) {
        var data = event.data();
        keep.handle(new KnownProgramme(
                event.subject(), event.sequence(), data.providerId(), data.title(), data.category(), data.language()));
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
