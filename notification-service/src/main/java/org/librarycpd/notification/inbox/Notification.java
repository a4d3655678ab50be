package org.librarycpd.notification.inbox;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/**
 * What a person was told, worded when it was told.
 *
 * <p>It belongs to the person alone and is read by them across their libraries; the library is kept only to say where
 * it came from.
 */
@Entity
public class Notification {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String libraryId;
    private UUID eventId;

    @Enumerated(STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text text;

    private String link;
    private Instant happenedAt;
    private Instant readAt;

    protected Notification() {}

    public Notification(Fact fact, Message message) {
        this.id = Ids.next();
        this.personId = message.personId();
        this.libraryId = fact.libraryId();
        this.eventId = fact.eventId();
        this.kind = message.kind();
        this.title = message.title();
        this.text = message.text();
        this.link = message.link();
        this.happenedAt = fact.at();
    }

    /** Reading it again changes nothing. */
    public boolean read(Instant now) {
        if (readAt != null) {
            return false;
        }
        readAt = now.truncatedTo(ChronoUnit.MILLIS);
        return true;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public String libraryId() {
        return libraryId;
    }

    public Kind kind() {
        return kind;
    }

    public Text title() {
        return title;
    }

    public Text text() {
        return text;
    }

    public String link() {
        return link;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Instant readAt() {
        return readAt;
    }
}
