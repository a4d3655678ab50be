package org.librarycpd.appraisal.staff.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Positions;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;

@Singleton
public class PositionConsumer extends StateConsumer<PositionConsumer.PositionState> {

    private final Positions copies;

    PositionConsumer(Positions copies) {
        super("portfolio.positions.state", "portfolio.PositionState.v1", PositionState.class);
        this.copies = copies;
    }

    public record PositionState() {}

    @Override
    public void handle(Incoming<PositionState> event) {
        copies.keep(event.subject(), event.sequence(), event.libraryId());
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
