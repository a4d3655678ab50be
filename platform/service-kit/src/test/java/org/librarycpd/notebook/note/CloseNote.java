package org.librarycpd.notebook.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class CloseNote {

    private final Notes notes;
    private final Event<NoteClosed> happened;
    private final Clock clock;

    CloseNote(Notes notes, Event<NoteClosed> happened, Clock clock) {
        this.notes = notes;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Note handle(UUID noteId, IfMatch seen) {
        var note = notes.require(noteId);
        seen.accept(note.version());
        happened.fire(note.close(clock.instant()));
        return note;
    }
}
