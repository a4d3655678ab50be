package org.librarycpd.portfolio.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** How the work goes on. */
@Entity
public class AssignmentNote {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Assignment assignment;

    private UUID writtenBy;
    private Instant writtenAt;
    private String text;

    protected AssignmentNote() {}

    AssignmentNote(Assignment assignment, UUID writtenBy, String text, Instant now) {
        this.id = Ids.next();
        this.assignment = assignment;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String text() {
        return text;
    }
}
