package org.librarycpd.appraisal.cycle;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.cycle.CycleRule.EVERYONE_IS_TAKEN_IN_ALREADY;
import static org.librarycpd.appraisal.cycle.CycleRule.THE_OPENING_IS_STILL_AT_WORK;
import static org.librarycpd.appraisal.cycle.OpeningStatus.COMPLETED;
import static org.librarycpd.appraisal.cycle.OpeningStatus.FAILED;
import static org.librarycpd.appraisal.cycle.OpeningStatus.PARTIALLY_COMPLETED;
import static org.librarycpd.appraisal.cycle.OpeningStatus.PENDING;
import static org.librarycpd.appraisal.cycle.OpeningStatus.PROCESSING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** The opening of a cycle as an operation: it can be followed, and goes on after a crash where it stopped. */
@Entity
public class CycleOpening {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID cycleId;

    @Enumerated(STRING)
    private OpeningStatus status = PENDING;

    /** The day by which profiles and heads are asked for, however long it takes. */
    private LocalDate day;

    private UUID lastMember = BEFORE_ALL;
    private int total;
    private int done;
    private int made;
    private int excluded;
    private int skipped;
    private Instant askedAt;
    private Instant changedAt;

    protected CycleOpening() {}

    public CycleOpening(UUID cycleId, LocalDate day, Instant now) {
        this.id = Ids.next();
        this.cycleId = cycleId;
        this.day = day;
        this.askedAt = now;
        this.changedAt = now;
    }

    /** Goes round once more for those who could not be taken in; whoever was taken in is left alone. */
    public void again(LocalDate today, Instant now) {
        requireFinished();
        EVERYONE_IS_TAKEN_IN_ALREADY.require(status != COMPLETED);
        status = PENDING;
        day = today;
        lastMember = BEFORE_ALL;
        total = 0;
        done = 0;
        made = 0;
        excluded = 0;
        skipped = 0;
        askedAt = now;
        changedAt = now;
    }

    void begin(int candidates, Instant now) {
        total = candidates;
        status = PROCESSING;
        changedAt = now;
    }

    /** @param last up to whom it has come */
    void proceeded(UUID last, int inThePopulation, int taken, int leftOutOnPurpose, Instant now) {
        lastMember = last;
        done += inThePopulation;
        made += taken;
        excluded += leftOutOnPurpose;
        skipped += inThePopulation - taken - leftOutOnPurpose;
        changedAt = now;
    }

    /** Nobody is left; people who came or left meanwhile moved the total. */
    void finish(Instant now) {
        total = done;
        status = skipped == 0 ? COMPLETED : made > 0 ? PARTIALLY_COMPLETED : FAILED;
        changedAt = now;
    }

    /** It fails again and again at the same place; what was made stays. */
    void giveUp(Instant now) {
        if (!isFinished()) {
            status = FAILED;
            changedAt = now;
        }
    }

    public void requireFinished() {
        THE_OPENING_IS_STILL_AT_WORK.require(isFinished());
    }

    public boolean isFinished() {
        return status.isFinal();
    }

    boolean hasBegun() {
        return status == PROCESSING;
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public OpeningStatus status() {
        return status;
    }

    LocalDate day() {
        return day;
    }

    UUID lastMember() {
        return lastMember;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public int made() {
        return made;
    }

    public int excluded() {
        return excluded;
    }

    public int skipped() {
        return skipped;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
