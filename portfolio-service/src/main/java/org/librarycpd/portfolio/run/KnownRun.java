package org.librarycpd.portfolio.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** This service's copy of a programme's run; common to all libraries. */
@Entity
@Immutable
public class KnownRun {

    @Id
    private UUID id;

    private UUID programmeId;
    private int hours;
    private long priceKopecks;

    protected KnownRun() {}

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public int hours() {
        return hours;
    }

    public long priceKopecks() {
        return priceKopecks;
    }
}
