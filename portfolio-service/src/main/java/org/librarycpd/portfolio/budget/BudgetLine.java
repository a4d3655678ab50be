package org.librarycpd.portfolio.budget;

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

/** A booking of an allotment for one item of a learning plan. */
@Entity
public class BudgetLine {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Allotment allotment;

    @Enumerated(STRING)
    private AllotmentKind kind;

    private UUID planId;
    private UUID itemId;
    private long amount;

    @Enumerated(STRING)
    private BookingStatus status;

    private UUID corrects;
    private Instant changedAt;

    protected BudgetLine() {}

    BudgetLine(Allotment allotment, UUID planId, UUID itemId, long amount, BookingStatus status, Instant now) {
        this.id = Ids.next();
        this.allotment = allotment;
        this.kind = allotment.kind();
        this.planId = planId;
        this.itemId = itemId;
        this.amount = amount;
        this.status = status;
        this.changedAt = now;
    }

    static BudgetLine against(BudgetLine line, Instant now) {
        var counter = new BudgetLine(line.allotment, line.planId, line.itemId, -line.amount, BookingStatus.SPENT, now);
        counter.corrects = line.id;
        return counter;
    }

    void become(BookingStatus next, Instant now) {
        status = next;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Allotment allotment() {
        return allotment;
    }

    public AllotmentKind kind() {
        return kind;
    }

    public UUID planId() {
        return planId;
    }

    public UUID itemId() {
        return itemId;
    }

    /** Kopecks or hours; negative in a counter-booking. */
    public long amount() {
        return amount;
    }

    public BookingStatus status() {
        return status;
    }

    public UUID corrects() {
        return corrects;
    }
}
