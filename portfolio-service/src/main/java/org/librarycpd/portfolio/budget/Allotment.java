package org.librarycpd.portfolio.budget;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.budget.BookingStatus.RESERVED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/**
 * What a department may use for learning in a year: money in kopecks, or hours of work time.
 *
 * <p>Its lines are many, so it keeps their totals; whoever changes a line has locked the allotment first.
 */
@Entity
public class Allotment {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @Enumerated(STRING)
    private AllotmentLevel level;

    private UUID departmentId;
    private int year;

    @Enumerated(STRING)
    private AllotmentKind kind;

    private int lockRank;
    private long allotted;
    private long reserved;
    private long committed;
    private long spent;
    private Instant changedAt;

    protected Allotment() {}

    public Allotment(AllotmentKind kind, UUID departmentId, int year, long allotted, Instant now) {
        this.id = Ids.next();
        this.level = AllotmentLevel.DEPARTMENT;
        this.departmentId = departmentId;
        this.year = year;
        this.kind = kind;
        this.lockRank = level.lockRank(kind);
        this.allotted = allotted;
        this.changedAt = now;
    }

    /** Refuses with the figures where less is left than asked for. */
    public void requireRoomFor(long amount) {
        kind.suffices().require(amount <= left(), kind.readable(amount), kind.readable(left()), Integer.toString(year));
    }

    public BudgetLine reserve(UUID planId, UUID itemId, long amount, Instant now) {
        requireRoomFor(amount);
        return book(new BudgetLine(this, planId, itemId, amount, RESERVED, now), now);
    }

    public void move(BudgetLine line, BookingStatus next, Instant now) {
        BudgetRule.A_BOOKING_MOVES_FORWARD.require(line.status().mayBecome(next), line.status(), next);
        total(line.status(), -line.amount());
        line.become(next, now);
        total(next, line.amount());
        changedAt = now;
    }

    /** Takes a spent line back by a counter-booking and binds the same amount again. */
    public List<BudgetLine> putRight(BudgetLine line, BookingStatus again, Instant now) {
        var counter = book(BudgetLine.against(line, now), now);
        return List.of(
                counter, book(new BudgetLine(this, line.planId(), line.itemId(), line.amount(), again, now), now));
    }

    private BudgetLine book(BudgetLine line, Instant now) {
        total(line.status(), line.amount());
        changedAt = now;
        return line;
    }

    private void total(BookingStatus status, long amount) {
        switch (status) {
            case RESERVED -> reserved += amount;
            case COMMITTED -> committed += amount;
            case SPENT -> spent += amount;
            case RELEASED -> {}
        }
    }

    public long left() {
        return allotted - reserved - committed - spent;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public int year() {
        return year;
    }

    public AllotmentKind kind() {
        return kind;
    }

    public long allotted() {
        return allotted;
    }

    public long reserved() {
        return reserved;
    }

    public long committed() {
        return committed;
    }

    public long spent() {
        return spent;
    }
}
