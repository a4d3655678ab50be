package org.librarycpd.appraisal.contest;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.kit.time.Ids;

/** Somebody who judges the entries of a contest. */
@Entity
public class ContestJuror {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Contest contest;

    private UUID personId;
    private boolean external;
    private Instant appointedAt;

    protected ContestJuror() {}

    ContestJuror(Contest contest, UUID personId, boolean external, Instant now) {
        this.id = Ids.next();
        this.contest = contest;
        this.personId = personId;
        this.external = external;
        this.appointedAt = now;
    }

    public UUID personId() {
        return personId;
    }

    public boolean isExternal() {
        return external;
    }

    public Instant appointedAt() {
        return appointedAt;
    }
}
