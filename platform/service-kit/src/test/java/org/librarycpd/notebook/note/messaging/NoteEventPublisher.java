package org.librarycpd.notebook.note.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.notebook.note.NoteClosed;
import org.librarycpd.notebook.note.Notes;

@ApplicationScoped
public class NoteEventPublisher {

    private static final String TOPIC = "notebook.notes";

    private final Outbox outbox;
    private final Notes notes;

    NoteEventPublisher(Outbox outbox, Notes notes) {
        this.outbox = outbox;
        this.notes = notes;
    }

    void publish(@Observes NoteClosed event) {
        var note = notes.require(event.noteId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, note.id(), note.version(), note.libraryId(), event));
    }
}
