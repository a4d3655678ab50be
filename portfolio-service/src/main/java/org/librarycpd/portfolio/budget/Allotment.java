package org.librarycpd.portfolio.budget;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.budget.BudgetRule.AN_ALLOTMENT_COVERS_WHAT_IS_BOUND;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/**
 * What a library, a department or a person may use for learning in a year: money in kopecks, or hours of work time.
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
    private UUID personId;
    private UUID dividedFrom;
    private int year;

    @Enumerated(STRING)
    private AllotmentKind kind;

    private int lockRank;
    private long allotted;
    private long reserved;
    private long committed;
    private long spent;

    @JdbcTypeCode(SqlTypes.JSON)
    private WorkingTime workingTime;

    private Instant changedAt;

    protected Allotment() {}

    public Allotment(AllotmentKind kind, AllotmentHolder holder, int year, long allotted, Instant now) {
        this.id = Ids.next();
        this.level = holder.level();
        this.departmentId = holder.departmentId();
        this.personId = holder.personId();
        this.year = year;
        this.kind = kind;
        this.lockRank = level.lockRank(kind);
        this.allotted = allotted;
        this.changedAt = now;
    }

    /** The head of the department divides what it has. */
    void divide(Allotment ofTheDepartment) {
        dividedFrom = ofTheDepartment.id;
    }

    /** Hours may be worked at this time only; whenever somebody likes where null. */
    void workAt(WorkingTime time, Instant now) {
        workingTime = time;
        changedAt = now;
    }

    AllotmentChange become(long amount, String reason, UUID by, Instant now) {
        var bound = reserved + committed + spent;
        AN_ALLOTMENT_COVERS_WHAT_IS_BOUND.require(amount >= bound, kind.readable(bound), kind.readable(amount));
        var change = new AllotmentChange(id, allotted, amount, reason, by, now);
        allotted = amount;
        changedAt = now;
        return change;
    }

    /** Refuses with the figures where less is left than asked for. */
    public void requireRoomFor(long amount) {
        kind.suffices()
                .require(
                        amount <= left(),
                        kind.readable(amount),
                        kind.readable(left()),
                        Integer.toString(year),
                        level.ordinal());
    }

    public BudgetLine reserve(UUID planId, UUID learnerId, Demand demand, Instant now) {
        requireRoomFor(demand.of(kind));
        return book(new BudgetLine(this, planId, learnerId, demand, now), now);
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
        return List.of(counter, book(BudgetLine.again(line, again, now), now));
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

    public AllotmentLevel level() {
        return level;
    }

    public UUID personId() {
        return personId;
    }

    /** The department's allotment, where its head has divided it. */
    public UUID dividedFrom() {
        return dividedFrom;
    }

    public WorkingTime workingTime() {
        return workingTime;
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
