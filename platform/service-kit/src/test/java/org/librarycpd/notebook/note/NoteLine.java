package org.librarycpd.notebook.note;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

@Entity
public class NoteLine {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Note note;

    private String text;

    protected NoteLine() {}

    NoteLine(Note note, String text) {
        this.id = Ids.next();
        this.note = note;
        this.text = text;
    }

    public String text() {
        return text;
    }
}
