package org.librarycpd.notebook.note;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.notebook.note.NoteRule.AN_EMPTY_NOTE_STAYS_OPEN;
import static org.librarycpd.notebook.note.NoteRule.A_CLOSED_NOTE_STAYS_AS_IT_IS;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** A note with lines: enough of an aggregate to try the platform on. */
@Entity
public class Note {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID authorId;
    private UUID shelfId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @Enumerated(STRING)
    private NoteStatus status = NoteStatus.OPEN;

    /** Moves with every change, so that a change of a line raises the version of the note. */
    private Instant changedAt;

    @OneToMany(mappedBy = "note", cascade = ALL, orphanRemoval = true)
    private List<NoteLine> lines = new ArrayList<>();

    protected Note() {}

    public Note(UUID authorId, UUID shelfId, Text title, Instant now) {
        this.id = Ids.next();
        this.authorId = authorId;
        this.shelfId = shelfId;
        this.title = title;
        this.changedAt = now;
    }

    public NoteLine add(String text, Instant now) {
        A_CLOSED_NOTE_STAYS_AS_IT_IS.require(status == NoteStatus.OPEN);
        var line = new NoteLine(this, text);
        lines.add(line);
        changedAt = now;
        return line;
    }

    public NoteClosed close(Instant now) {
        A_CLOSED_NOTE_STAYS_AS_IT_IS.require(status == NoteStatus.OPEN);
        AN_EMPTY_NOTE_STAYS_OPEN.require(!lines.isEmpty());
        status = NoteStatus.CLOSED;
        changedAt = now;
        return new NoteClosed(id, authorId, lines.size(), now);
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public UUID authorId() {
        return authorId;
    }

    public Text title() {
        return title;
    }

    public NoteStatus status() {
        return status;
    }

    public List<NoteLine> lines() {
        return List.copyOf(lines);
    }
}
