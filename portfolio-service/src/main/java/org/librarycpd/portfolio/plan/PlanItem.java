package org.librarycpd.portfolio.plan;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.plan.PlanRule.AN_OPEN_ITEM_IS_CANCELLED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** One goal of a plan, with what it takes. */
@Entity
public class PlanItem {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private LearningPlan plan;

    private UUID gapId;
    private UUID runId;
    private UUID placementId;

    @Embedded
    private Goal goal;

    private int hours;
    private long priceKopecks;

    @Enumerated(STRING)
    private ItemStatus status = ItemStatus.PROPOSED;

    private boolean enrolled;
    private UUID entryId;
    private UUID cancelledBy;
    private Instant cancelledAt;
    private String cancelReason;

    protected PlanItem() {}

    PlanItem(LearningPlan plan, ItemTerms terms) {
        this.id = Ids.next();
        this.plan = plan;
        rewrite(terms);
    }

    void rewrite(ItemTerms terms) {
        gapId = terms.gapId();
        runId = terms.runId();
        placementId = terms.placementId();
        goal = terms.goal();
        hours = terms.hours();
        priceKopecks = terms.priceKopecks();
    }

    void approve(boolean alreadyEnrolled) {
        enrolled = alreadyEnrolled;
        status = open();
    }

    /** A done item only remembers it, should it be opened again. */
    boolean enrol() {
        if (enrolled || !(status.isOpen() || status == ItemStatus.DONE)) {
            return false;
        }
        enrolled = true;
        if (status.isOpen()) {
            status = ItemStatus.ACTIVE;
        }
        return true;
    }

    boolean complete(UUID byEntry) {
        if (!status.isOpen()) {
            return false;
        }
        status = ItemStatus.DONE;
        entryId = byEntry;
        return true;
    }

    void cancel(UUID by, String reason, Instant now) {
        AN_OPEN_ITEM_IS_CANCELLED.require(status.isOpen(), status);
        status = ItemStatus.CANCELLED;
        cancelledBy = by;
        cancelledAt = now;
        cancelReason = reason;
    }

    /** The entry that completed it no longer counts. */
    boolean reopen(UUID voidedEntry) {
        if (status != ItemStatus.DONE || !voidedEntry.equals(entryId)) {
            return false;
        }
        status = open();
        entryId = null;
        return true;
    }

    private ItemStatus open() {
        return enrolled ? ItemStatus.ACTIVE : ItemStatus.APPROVED;
    }

    public UUID id() {
        return id;
    }

    public UUID gapId() {
        return gapId;
    }

    public UUID runId() {
        return runId;
    }

    public UUID placementId() {
        return placementId;
    }

    public Goal goal() {
        return goal;
    }

    public int hours() {
        return hours;
    }

    public long priceKopecks() {
        return priceKopecks;
    }

    public ItemStatus status() {
        return status;
    }

    public boolean isEnrolled() {
        return enrolled;
    }

    public UUID entryId() {
        return entryId;
    }

    public String cancelReason() {
        return cancelReason;
    }
}
