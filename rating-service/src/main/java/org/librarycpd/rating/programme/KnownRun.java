package org.librarycpd.rating.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** This service's own small copy of a programme's run. */
@Entity
@Immutable
public class KnownRun {

    @Id
    private UUID id;

    private long version;
    private UUID programmeId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected KnownRun() {}

    public KnownRun(UUID id, long version, UUID programmeId, LocalDate startsOn, LocalDate endsOn) {
        this.id = id;
        this.version = version;
        this.programmeId = programmeId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
