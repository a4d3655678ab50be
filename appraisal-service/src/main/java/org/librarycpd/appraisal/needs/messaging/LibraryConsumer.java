package org.librarycpd.appraisal.needs.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.needs.KnownLibraries;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;

@Singleton
public class LibraryConsumer extends StateConsumer<LibraryConsumer.LibraryState> {

    private final KnownLibraries copies;

    LibraryConsumer(KnownLibraries copies) {
        super("portfolio.libraries.state", "portfolio.LibraryState.v1", LibraryState.class);
        this.copies = copies;
    }

    public record LibraryState(String region) {}

    @Override
    public void handle(Incoming<LibraryState> event) {
        copies.keep(event.subject(), event.sequence(), event.data().region());
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
