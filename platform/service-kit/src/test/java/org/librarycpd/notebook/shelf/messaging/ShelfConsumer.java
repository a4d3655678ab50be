package org.librarycpd.notebook.shelf.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.notebook.shelf.Shelves;

@Singleton
public class ShelfConsumer extends StateConsumer<ShelfConsumer.Shelf> {

    private final Shelves shelves;

    ShelfConsumer(Shelves shelves) {
        super("shelving.shelves.state", "shelving.Shelf.v1", Shelf.class);
        this.shelves = shelves;
    }

    public record Shelf(String name) {}

    @Override
    public void handle(Incoming<Shelf> event) {
        shelves.keep(
                event.subject(),
                event.sequence(),
                event.libraryId(),
                event.data().name());
    }

    @Override
    protected void forget(UUID id) {
        shelves.forget(id);
    }

    @Override
    protected void forgetAll() {
        shelves.forgetAll();
    }
}
