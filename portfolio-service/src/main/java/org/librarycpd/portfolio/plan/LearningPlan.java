package org.librarycpd.portfolio.plan;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.plan.PlanRule.A_DRAFT_OR_A_RETURNED_PLAN_IS_SUBMITTED;
import static org.librarycpd.portfolio.plan.PlanRule.A_PLAN_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED;
import static org.librarycpd.portfolio.plan.PlanRule.A_RUN_STANDS_ONCE_IN_A_PLAN;
import static org.librarycpd.portfolio.plan.PlanRule.A_SUBMITTED_PLAN_HAS_ITEMS;
import static org.librarycpd.portfolio.plan.PlanRule.A_SUBMITTED_PLAN_IS_DECIDED_ON;
import static org.librarycpd.portfolio.plan.PlanStatus.ACTIVE;
import static org.librarycpd.portfolio.plan.PlanStatus.APPROVED;
import static org.librarycpd.portfolio.plan.PlanStatus.CANCELLED;
import static org.librarycpd.portfolio.plan.PlanStatus.COMPLETED;
import static org.librarycpd.portfolio.plan.PlanStatus.DRAFT;
import static org.librarycpd.portfolio.plan.PlanStatus.RETURNED;
import static org.librarycpd.portfolio.plan.PlanStatus.SUBMITTED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.portfolio.plan.LearningPlanApproved.ApprovedItem;

/** What someone wants to learn in a year. Once approved its state follows from its items. */
@Entity
public class LearningPlan {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID learnerId;
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @Enumerated(STRING)
    private PlanStatus status = DRAFT;

    private int revision = 1;
    private UUID approverId;
    private Instant submittedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private String returnReason;

    /** Moves with every change, so that a change of an item raises the version of the plan. */
    private Instant changedAt;

    @OneToMany(mappedBy = "plan", cascade = ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PlanItem> items = new ArrayList<>();

    protected LearningPlan() {}

    public LearningPlan(UUID learnerId, int year, Text title, Instant now) {
        this.id = Ids.next();
        this.learnerId = learnerId;
        this.year = year;
        this.title = title;
        this.changedAt = now;
    }

    public PlanItem propose(ItemTerms terms, Instant now) {
        requireOpenForWriting();
        requireRunOnce(terms.runId(), item -> true);
        var item = new PlanItem(this, terms);
        items.add(item);
        changedAt = now;
        return item;
    }

    public void rewrite(UUID itemId, ItemTerms terms, Instant now) {
        requireOpenForWriting();
        var item = item(itemId);
        requireRunOnce(terms.runId(), other -> other != item);
        item.rewrite(terms);
        changedAt = now;
    }

    public void withdraw(UUID itemId, Instant now) {
        requireOpenForWriting();
        items.remove(item(itemId));
        changedAt = now;
    }

    private void requireOpenForWriting() {
        A_PLAN_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED.require(status.isOpenForWriting(), status);
    }

    private void requireRunOnce(UUID runId, Predicate<PlanItem> others) {
        A_RUN_STANDS_ONCE_IN_A_PLAN.require(
                runId == null || items.stream().filter(others).noneMatch(item -> runId.equals(item.runId())));
    }

    /** Puts the plan before the approver; after a return as its next revision. */
    public LearningPlanSubmitted submit(UUID approver, Instant now) {
        A_DRAFT_OR_A_RETURNED_PLAN_IS_SUBMITTED.require(status.isOpenForWriting(), status);
        A_SUBMITTED_PLAN_HAS_ITEMS.require(!items.isEmpty());
        if (status == RETURNED) {
            revision++;
        }
        status = SUBMITTED;
        approverId = approver;
        submittedAt = now;
        changedAt = now;
        return new LearningPlanSubmitted(id, learnerId, approver, now);
    }

    /** Someone else has become head above the learner. */
    public boolean await(UUID approver, Instant now) {
        if (status != SUBMITTED || approver.equals(approverId)) {
            return false;
        }
        approverId = approver;
        changedAt = now;
        return true;
    }

    public LearningPlanReturned giveBack(UUID by, String reason, Instant now) {
        decide(RETURNED, by, now);
        returnReason = reason;
        return new LearningPlanReturned(id, learnerId, by, now);
    }

    public LearningPlanApproved approve(UUID by, Set<UUID> runsEnrolledIn, Instant now) {
        decide(APPROVED, by, now);
        returnReason = null;
        items.forEach(item -> item.approve(item.runId() != null && runsEnrolledIn.contains(item.runId())));
        settle(now);
        var approved = items.stream()
                .map(i -> new ApprovedItem(i.id(), i.gapId(), i.runId()))
                .toList();
        return new LearningPlanApproved(id, learnerId, by, now, approved);
    }

    private void decide(PlanStatus decision, UUID by, Instant now) {
        A_SUBMITTED_PLAN_IS_DECIDED_ON.require(status == SUBMITTED, status);
        status = decision;
        decidedBy = by;
        decidedAt = now;
        changedAt = now;
    }

    /** The learner has enrolled in the run; the item it stands in, unless there is none or nothing changed. */
    public Optional<PlanItem> enrol(UUID runId, Instant now) {
        return settled(itemOn(runId).filter(PlanItem::enrol), now);
    }

    /** The entry completes the first open item of that sort; nothing where there is none. */
    public Optional<PlanItemCompleted> complete(Predicate<PlanItem> which, UUID entryId, Instant now) {
        return settled(
                        items.stream()
                                .filter(which)
                                .filter(item -> item.complete(entryId))
                                .findFirst(),
                        now)
                .map(item -> new PlanItemCompleted(id, item.id(), item.gapId(), learnerId, entryId, now));
    }

    public PlanItemCancelled cancel(UUID itemId, UUID by, String reason, Instant now) {
        var item = item(itemId);
        item.cancel(by, reason, now);
        settle(now);
        return new PlanItemCancelled(id, itemId, item.gapId(), item.runId(), learnerId, by, now);
    }

    /** The entry that completed an item no longer counts; the item, if there is one. */
    public Optional<PlanItem> reopen(UUID entryId, Instant now) {
        return settled(items.stream().filter(item -> item.reopen(entryId)).findFirst(), now);
    }

    private Optional<PlanItem> settled(Optional<PlanItem> changed, Instant now) {
        changed.ifPresent(item -> settle(now));
        return changed;
    }

    private void settle(Instant now) {
        changedAt = now;
        if (any(item -> item.status().isOpen())) {
            status = any(PlanItem::isEnrolled) || any(LearningPlan::isDone) ? ACTIVE : APPROVED;
        } else {
            status = any(LearningPlan::isDone) ? COMPLETED : CANCELLED;
        }
    }

    private boolean any(Predicate<PlanItem> which) {
        return items.stream().anyMatch(which);
    }

    private static boolean isDone(PlanItem item) {
        return item.status() == ItemStatus.DONE;
    }

    private Optional<PlanItem> itemOn(UUID runId) {
        return items.stream().filter(item -> runId.equals(item.runId())).findFirst();
    }

    public PlanItem item(UUID itemId) {
        return items.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(NOTHING_IS_HERE::refuse);
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

    public UUID learnerId() {
        return learnerId;
    }

    public int year() {
        return year;
    }

    public Text title() {
        return title;
    }

    public PlanStatus status() {
        return status;
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

    public List<PlanItem> items() {
        return List.copyOf(items);
    }
}
