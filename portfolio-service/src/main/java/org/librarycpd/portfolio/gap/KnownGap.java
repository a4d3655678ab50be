package org.librarycpd.portfolio.gap;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** This service's copy of a competency gap. */
@Entity
@Immutable
public class KnownGap {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID personId;
    private UUID appraisalId;
    private UUID competencyId;

    @Enumerated(STRING)
    private GapStatus status;

    protected KnownGap() {}

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public UUID appraisalId() {
        return appraisalId;
    }

    public UUID competencyId() {
        return competencyId;
    }

    public boolean isOpen() {
        return status.isOpen();
    }
}
