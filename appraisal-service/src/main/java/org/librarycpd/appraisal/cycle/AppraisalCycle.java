package org.librarycpd.appraisal.cycle;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.cycle.CycleRule.A_CYCLE_CHANGES_UNTIL_IT_IS_OPENED;
import static org.librarycpd.appraisal.cycle.CycleRule.A_CYCLE_CLOSES_WHEN_ALL_IS_DONE_OR_ITS_LAST_DAY_HAS_PASSED;
import static org.librarycpd.appraisal.cycle.CycleRule.A_CYCLE_FOLLOWS_A_POLICY_IN_FORCE;
import static org.librarycpd.appraisal.cycle.CycleRule.A_CYCLE_IS_CANCELLED_BEFORE_IT_ENDS;
import static org.librarycpd.appraisal.cycle.CycleRule.A_CYCLE_OPENS_ON_ITS_DAY;
import static org.librarycpd.appraisal.cycle.CycleRule.DATES_FOLLOW_EACH_OTHER;
import static org.librarycpd.appraisal.cycle.CycleRule.ONLY_AN_OPEN_CYCLE_IS_CLOSED;
import static org.librarycpd.appraisal.cycle.CycleRule.ONLY_AN_OPEN_CYCLE_TAKES_PEOPLE_IN;
import static org.librarycpd.appraisal.cycle.CycleStatus.CANCELLED;
import static org.librarycpd.appraisal.cycle.CycleStatus.CLOSED;
import static org.librarycpd.appraisal.cycle.CycleStatus.OPEN;
import static org.librarycpd.appraisal.cycle.CycleStatus.OPENING;
import static org.librarycpd.appraisal.cycle.CycleStatus.SCHEDULED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** One round of appraisals by a policy, with its days. */
@Entity
@Table(name = "cycle")
public class AppraisalCycle {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID policyId;

    @Enumerated(STRING)
    private AppraisalKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @Embedded
    private CycleDates dates;

    /** Those left out of this cycle only; the policy's own stand there. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Exclusion> exclusions;

    @Enumerated(STRING)
    private CycleStatus status = SCHEDULED;

    private LocalDate openedOn;
    private UUID cancelledBy;
    private String cancelReason;
    private Instant changedAt;

    protected AppraisalCycle() {}

    /** What the overseer says of a cycle: where a day is missing, the policy's terms give it. */
    public record Plan(Text title, CycleDates dates, List<Exclusion> exclusions) {}

    public AppraisalCycle(CyclePolicy policy, Plan plan, Instant now) {
        A_CYCLE_FOLLOWS_A_POLICY_IN_FORCE.require(policy.isInForce());
        this.id = Ids.next();
        this.policyId = policy.id();
        this.kind = policy.kind();
        write(policy, plan, now);
    }

    public void replan(CyclePolicy policy, Plan plan, Instant now) {
        A_CYCLE_CHANGES_UNTIL_IT_IS_OPENED.require(status == SCHEDULED);
        write(policy, plan, now);
    }

    private void write(CyclePolicy policy, Plan plan, Instant now) {
        var planned = CycleDates.planned(policy.terms(), plan.dates());
        DATES_FOLLOW_EACH_OTHER.require(planned.followEachOther());
        title = plan.title() == null ? policy.title() : plan.title();
        dates = planned;
        exclusions = Exclusions.checked(plan.exclusions());
        changedAt = now;
    }

    public void beginOpening(LocalDate today, Instant now) {
        A_CYCLE_CHANGES_UNTIL_IT_IS_OPENED.require(status == SCHEDULED);
        A_CYCLE_OPENS_ON_ITS_DAY.require(!today.isBefore(dates.opensOn()), dates.opensOn());
        status = OPENING;
        openedOn = today;
        changedAt = now;
    }

    /** @return empty where it was open already and only took in those who had been left over */
    Optional<AppraisalCycleOpened> opened(int appraisals, int skipped, Instant now) {
        if (status != OPENING) {
            return Optional.empty();
        }
        status = OPEN;
        changedAt = now;
        return Optional.of(new AppraisalCycleOpened(id, kind, appraisals, skipped));
    }

    /** Its opening may be asked for once more. */
    public void requireOpening() {
        ONLY_AN_OPEN_CYCLE_TAKES_PEOPLE_IN.require(status == OPENING || status == OPEN);
    }

    public void requireOpen() {
        ONLY_AN_OPEN_CYCLE_TAKES_PEOPLE_IN.require(status == OPEN);
    }

    public void close(long unfinished, LocalDate today, Instant now) {
        ONLY_AN_OPEN_CYCLE_IS_CLOSED.require(status == OPEN);
        A_CYCLE_CLOSES_WHEN_ALL_IS_DONE_OR_ITS_LAST_DAY_HAS_PASSED.require(
                unfinished == 0 || today.isAfter(dates.closesOn()), unfinished, dates.closesOn());
        status = CLOSED;
        changedAt = now;
    }

    public void cancel(String reason, UUID by, Instant now) {
        A_CYCLE_IS_CANCELLED_BEFORE_IT_ENDS.require(status != CLOSED && status != CANCELLED);
        status = CANCELLED;
        cancelledBy = by;
        cancelReason = reason;
        changedAt = now;
    }

    public Optional<Exclusion> exclusion(UUID personId) {
        return exclusions.stream().filter(e -> e.personId().equals(personId)).findFirst();
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

    public UUID policyId() {
        return policyId;
    }

    public AppraisalKind kind() {
        return kind;
    }

    public Text title() {
        return title;
    }

    public CycleDates dates() {
        return dates;
    }

    public List<Exclusion> exclusions() {
        return exclusions;
    }

    public CycleStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public UUID cancelledBy() {
        return cancelledBy;
    }

    public String cancelReason() {
        return cancelReason;
    }
}
