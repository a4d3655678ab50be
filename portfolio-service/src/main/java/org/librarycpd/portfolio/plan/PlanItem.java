package org.librarycpd.portfolio.plan;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.plan.ItemStatus.ACTIVE;
import static org.librarycpd.portfolio.plan.ItemStatus.APPROVED;
import static org.librarycpd.portfolio.plan.ItemStatus.CANCELLED;
import static org.librarycpd.portfolio.plan.ItemStatus.DECLINED;
import static org.librarycpd.portfolio.plan.ItemStatus.DONE;
import static org.librarycpd.portfolio.plan.ItemStatus.PROPOSED;
import static org.librarycpd.portfolio.plan.PlanRule.AN_OPEN_ITEM_IS_CANCELLED;
import static org.librarycpd.portfolio.plan.PlanRule.A_PROPOSED_ITEM_IS_DECLINED;
import static org.librarycpd.portfolio.plan.PlanRule.WHAT_WAS_APPROVED_IS_NOT_REWRITTEN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** One goal of a plan, with what it takes. */
@Entity
public class PlanItem {

    /** An overdue item is announced again after so long. */
    public static final Duration PATIENCE = Duration.ofDays(30);

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private LearningPlan plan;

    private UUID gapId;
    private UUID runId;
    private UUID placementId;
    private LocalDate startsOn;

    @Embedded
    private Goal goal;

    private int hours;
    private long priceKopecks;

    @Enumerated(STRING)
    private ItemStatus status = PROPOSED;

    private boolean enrolled;
    private UUID entryId;
    private UUID declinedBy;
    private Instant declinedAt;
    private String declineReason;
    private UUID cancelledBy;
    private Instant cancelledAt;
    private String cancelReason;
    private Instant overdueAnnouncedAt;

    protected PlanItem() {}

    PlanItem(LearningPlan plan, ItemTerms terms) {
        this.id = Ids.next();
        this.plan = plan;
        rewrite(terms);
    }

    /** A declined item is proposed anew by rewriting it. */
    void rewrite(ItemTerms terms) {
        requireWritten();
        enrolled = enrolled && terms.runId() != null && terms.runId().equals(runId);
        gapId = terms.gapId();
        runId = terms.runId();
        placementId = terms.placementId();
        startsOn = terms.startsOn();
        goal = terms.goal();
        hours = terms.hours();
        priceKopecks = terms.priceKopecks();
        status = PROPOSED;
        declinedBy = null;
        declinedAt = null;
        declineReason = null;
    }

    void requireWritten() {
        WHAT_WAS_APPROVED_IS_NOT_REWRITTEN.require(status.isWritten(), status);
    }

    void approve() {
        status = open();
    }

    void decline(UUID by, String reason, Instant now) {
        A_PROPOSED_ITEM_IS_DECLINED.require(status == PROPOSED, status);
        status = DECLINED;
        declinedBy = by;
        declinedAt = now;
        declineReason = reason;
    }

    /** Before the approval, and when it is done, it only remembers. */
    boolean enrol() {
        if (enrolled || !status.isAlive()) {
            return false;
        }
        enrolled = true;
        if (status.isOpen()) {
            status = ACTIVE;
        }
        return true;
    }

    boolean complete(UUID byEntry) {
        if (!status.isOpen()) {
            return false;
        }
        status = DONE;
        entryId = byEntry;
        return true;
    }

    void cancel(UUID by, String reason, Instant now) {
        AN_OPEN_ITEM_IS_CANCELLED.require(status.isOpen(), status);
        giveUp(by, reason, now);
    }

    /** Together with the whole plan. */
    void giveUp(UUID by, String reason, Instant now) {
        status = CANCELLED;
        cancelledBy = by;
        cancelledAt = now;
        cancelReason = reason;
    }

    /** The entry that completed it no longer counts. */
    boolean reopen(UUID voidedEntry) {
        if (status != DONE || !voidedEntry.equals(entryId)) {
            return false;
        }
        status = open();
        entryId = null;
        return true;
    }

    private ItemStatus open() {
        return enrolled ? ACTIVE : APPROVED;
    }

    public boolean isOverdueOn(LocalDate day) {
        return status.isOpen() && goal.dueOn().isBefore(day);
    }

    /** Whether it is time to say so; it is then not said again for thirty days. */
    boolean announceOverdue(LocalDate day, Instant now) {
        var due = isOverdueOn(day) && (overdueAnnouncedAt == null || !overdueAnnouncedAt.isAfter(now.minus(PATIENCE)));
        if (due) {
            overdueAnnouncedAt = now;
        }
        return due;
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

    /** When work on it begins; null where nobody has said. */
    public LocalDate startsOn() {
        return startsOn;
    }

    public Goal goal() {
        return goal == null ? Goal.NOTHING_YET : goal;
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

    public String declineReason() {
        return declineReason;
    }

    public String cancelReason() {
        return cancelReason;
    }
}
