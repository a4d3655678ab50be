package org.librarycpd.portfolio.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Where the plan stands between the learner and the approver: the revision that is written or looked at, and what was said. */
@Embeddable
public class Review {

    private int revision = 1;
    private UUID approverId;
    private Instant submittedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private String returnReason;

    protected Review() {}

    /** The next revision is written, beside what is in force. */
    void open() {
        if (submittedAt != null) {
            revision++;
        }
        submittedAt = null;
    }

    /** What was submitted before as this revision is kept; it is submitted again as the next. */
    void submitted(UUID approver, Instant now) {
        if (submittedAt != null) {
            revision++;
        }
        approverId = approver;
        submittedAt = now;
    }

    void drop() {
        returnReason = null;
    }

    boolean await(UUID approver) {
        var changed = !approver.equals(approverId);
        approverId = approver;
        return changed;
    }

    void decided(UUID by, String reason, Instant now) {
        decidedBy = by;
        decidedAt = now;
        returnReason = reason;
    }

    public int revision() {
        return revision;
    }

    public UUID approverId() {
        return approverId;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String returnReason() {
        return returnReason;
    }
}
