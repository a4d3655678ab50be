package org.librarycpd.appraisal.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** This service's own small copy of a position. */
@Entity
@Immutable
public class KnownPosition {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    protected KnownPosition() {}

    public UUID id() {
        return id;
    }
}
