package org.librarycpd.notebook.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.Text;
import org.librarycpd.notebook.shelf.Shelves;

@ApplicationScoped
public class WriteNote {

    private final Notes notes;
    private final Shelves shelves;
    private final AuditTrail audit;
    private final Clock clock;

    WriteNote(Notes notes, Shelves shelves, AuditTrail audit, Clock clock) {
        this.notes = notes;
        this.shelves = shelves;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Note handle(UUID authorId, UUID shelfId, Text title, String firstLine) {
        if (shelfId != null) {
            shelves.requireKnown(shelfId);
        }
        var note = new Note(authorId, shelfId, title, clock.instant());
        if (firstLine != null) {
            note.add(firstLine, clock.instant());
        }
        notes.add(note);
        audit.record("notebook.NoteWritten", note.id(), note::version);
        return note;
    }
}
