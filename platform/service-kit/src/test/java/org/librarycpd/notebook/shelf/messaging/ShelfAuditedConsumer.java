package org.librarycpd.notebook.shelf.messaging;

import jakarta.inject.Singleton;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.notebook.shelf.Shelves;

@Singleton
public class ShelfAuditedConsumer extends EventConsumer<ShelfAuditedConsumer.ShelfAudited> {

    private final Shelves shelves;

    ShelfAuditedConsumer(Shelves shelves) {
        super("shelving.audits", "shelving.ShelfAudited.v1", ShelfAudited.class);
        this.shelves = shelves;
    }

    public record ShelfAudited() {}

    @Override
    public void handle(Incoming<ShelfAudited> event) {
        shelves.requireKnown(event.subject());
    }
}
