package org.librarycpd.portfolio.budget;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** A booking for one item of a learning plan in one allotment; an item has one in each allotment that counts it. */
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

    @Enumerated(STRING)
    private AllotmentLevel level;

    private UUID planId;
    private UUID itemId;
    private UUID learnerId;
    private LocalDate startsOn;
    private LocalDate dueOn;
    private long amount;

    @Enumerated(STRING)
    private BookingStatus status;

    private UUID corrects;
    private Instant changedAt;

    protected BudgetLine() {}

    BudgetLine(Allotment allotment, UUID planId, UUID learnerId, Demand demand, Instant now) {
        this(allotment, planId, demand.itemId(), demand.of(allotment.kind()), BookingStatus.RESERVED, now);
        this.learnerId = learnerId;
        this.startsOn = demand.startsOn();
        this.dueOn = demand.dueOn();
    }

    private BudgetLine(Allotment allotment, UUID planId, UUID itemId, long amount, BookingStatus status, Instant now) {
        this.id = Ids.next();
        this.allotment = allotment;
        this.kind = allotment.kind();
        this.level = allotment.level();
        this.planId = planId;
        this.itemId = itemId;
        this.amount = amount;
        this.status = status;
        this.changedAt = now;
    }

    static BudgetLine against(BudgetLine line, Instant now) {
        var counter = of(line, -line.amount, BookingStatus.SPENT, now);
        counter.corrects = line.id;
        return counter;
    }

    static BudgetLine again(BudgetLine line, BookingStatus status, Instant now) {
        return of(line, line.amount, status, now);
    }

    private static BudgetLine of(BudgetLine line, long amount, BookingStatus status, Instant now) {
        var other = new BudgetLine(line.allotment, line.planId, line.itemId, amount, status, now);
        other.learnerId = line.learnerId;
        other.startsOn = line.startsOn;
        other.dueOn = line.dueOn;
        return other;
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

    public AllotmentLevel level() {
        return level;
    }

    public UUID learnerId() {
        return learnerId;
    }

    /** The days between which its hours are worked; null in bookings of before such days were asked for. */
    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant changedAt() {
        return changedAt;
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
