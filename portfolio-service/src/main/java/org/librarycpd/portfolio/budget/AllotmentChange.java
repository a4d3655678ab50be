package org.librarycpd.portfolio.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** An allotment was raised or lowered, and why. */
@Entity
public class AllotmentChange {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID allotmentId;
    private long before;
    private long after;
    private String reason;
    private UUID changedBy;
    private Instant changedAt;

    protected AllotmentChange() {}

    AllotmentChange(UUID allotmentId, long before, long after, String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.allotmentId = allotmentId;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long before() {
        return before;
    }

    public long after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
