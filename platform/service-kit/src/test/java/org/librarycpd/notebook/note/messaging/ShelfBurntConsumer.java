package org.librarycpd.notebook.note.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.notebook.note.WriteNote;

/** Writes a note to the librarian when a shelf has burnt: an effect towards a person. */
@Singleton
public class ShelfBurntConsumer extends EventConsumer<ShelfBurntConsumer.ShelfBurnt> {

    private final WriteNote write;

    ShelfBurntConsumer(WriteNote write) {
        super("shelving.shelves", "shelving.ShelfBurnt.v1", ShelfBurnt.class);
        this.write = write;
    }

    public record ShelfBurnt(UUID shelfId, UUID librarianId) {}

    @Override
    public void handle(Incoming<ShelfBurnt> event) {
        var data = event.data();
        write.handle(data.librarianId(), data.shelfId(), new Text("Полка сгорела", "A shelf has burnt"), "!");
    }

    @Override
    protected boolean towardsPeople() {
        return true;
    }
}
