package org.librarycpd.appraisal.gap;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** One line of a gap's history: who, when, why. */
@Entity
public class GapStatusChange {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private CompetencyGap gap;

    @Enumerated(STRING)
    private GapStatus fromStatus;

    @Enumerated(STRING)
    private GapStatus toStatus;

    @Enumerated(STRING)
    private GapCause cause;

    private UUID reference;
    private UUID byPerson;
    private UUID onBehalfOf;
    private String reason;
    private Instant at;

    protected GapStatusChange() {}

    GapStatusChange(CompetencyGap gap, GapStatus from, GapStatus to, GapChange change) {
        this.id = Ids.next();
        this.gap = gap;
        this.fromStatus = from;
        this.toStatus = to;
        this.cause = change.cause();
        this.reference = change.reference();
        this.byPerson = change.by();
        this.onBehalfOf = change.onBehalfOf();
        this.reason = change.reason();
        this.at = change.at();
    }

    public GapStatus from() {
        return fromStatus;
    }

    public GapStatus to() {
        return toStatus;
    }

    public GapCause cause() {
        return cause;
    }

    public UUID reference() {
        return reference;
    }

    public UUID by() {
        return byPerson;
    }

    public UUID onBehalfOf() {
        return onBehalfOf;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
