package org.librarycpd.portfolio.plan;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.plan.PlanRule.AN_APPROVED_PLAN_IS_REVISED;
import static org.librarycpd.portfolio.plan.PlanRule.AN_OPEN_REVISION_IS_DROPPED;
import static org.librarycpd.portfolio.plan.PlanRule.A_DRAFT_OR_A_RETURNED_PLAN_IS_SUBMITTED;
import static org.librarycpd.portfolio.plan.PlanRule.A_PLAN_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED;
import static org.librarycpd.portfolio.plan.PlanRule.A_PLAN_THAT_IS_NOT_OVER_IS_CANCELLED;
import static org.librarycpd.portfolio.plan.PlanRule.A_REVIEW_BEGINS_WITH_A_SUBMITTED_PLAN;
import static org.librarycpd.portfolio.plan.PlanRule.A_SUBMITTED_PLAN_HAS_ITEMS;
import static org.librarycpd.portfolio.plan.PlanRule.A_SUBMITTED_PLAN_IS_DECIDED_ON;
import static org.librarycpd.portfolio.plan.PlanRule.A_SUBMITTED_PLAN_IS_TAKEN_BACK;
import static org.librarycpd.portfolio.plan.PlanRule.SOMETHING_IS_LEFT_TO_APPROVE;
import static org.librarycpd.portfolio.plan.PlanStatus.ACTIVE;
import static org.librarycpd.portfolio.plan.PlanStatus.APPROVED;
import static org.librarycpd.portfolio.plan.PlanStatus.CANCELLED;
import static org.librarycpd.portfolio.plan.PlanStatus.DRAFT;
import static org.librarycpd.portfolio.plan.PlanStatus.IN_REVIEW;
import static org.librarycpd.portfolio.plan.PlanStatus.RETURNED;
import static org.librarycpd.portfolio.plan.PlanStatus.SUBMITTED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

/**
 * What someone wants to learn in a year. Once approved its state follows from its items; while a revision of it is
 * written and decided on, the items that were approved before stay in force.
 */
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

    @Embedded
    private Review review = new Review();

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
        among().requireOnce(terms, item -> true);
        var item = new PlanItem(this, terms);
        items.add(item);
        changedAt = now;
        return item;
    }

    public void rewrite(UUID itemId, ItemTerms terms, Instant now) {
        requireOpenForWriting();
        var item = item(itemId);
        among().requireOnce(terms, other -> other != item);
        item.rewrite(terms);
        changedAt = now;
    }

    public void withdraw(UUID itemId, Instant now) {
        requireOpenForWriting();
        var item = item(itemId);
        item.requireWritten();
        items.remove(item);
        changedAt = now;
    }

    private void requireOpenForWriting() {
        A_PLAN_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED.require(status.isOpenForWriting(), status);
    }

    /** Puts what is proposed before the approver; after a return as the next revision. */
    public LearningPlanSubmitted submit(UUID approver, Set<UUID> runsEnrolledIn, LocalDate today, Instant now) {
        A_DRAFT_OR_A_RETURNED_PLAN_IS_SUBMITTED.require(status.isOpenForWriting(), status);
        A_SUBMITTED_PLAN_HAS_ITEMS.require(!among().proposed().isEmpty());
        among().requireSmart(year, today);
        among().proposed().stream()
                .filter(item -> item.runId() != null && runsEnrolledIn.contains(item.runId()))
                .forEach(PlanItem::enrol);
        review.submitted(approver, now);
        become(SUBMITTED, now);
        return new LearningPlanSubmitted(id, learnerId, approver, now);
    }

    /** The learner has thought better of it, before the approver began to read. */
    public void takeBack(Instant now) {
        A_SUBMITTED_PLAN_IS_TAKEN_BACK.require(status == SUBMITTED, status);
        become(DRAFT, now);
    }

    public void beginReview(Instant now) {
        A_REVIEW_BEGINS_WITH_A_SUBMITTED_PLAN.require(status == SUBMITTED, status);
        become(IN_REVIEW, now);
    }

    /** Someone else has become head above the learner, and begins anew. */
    public boolean await(UUID approver, Instant now) {
        if (!status.isAwaitingDecision() || !review.await(approver)) {
            return false;
        }
        become(SUBMITTED, now);
        return true;
    }

    public PlanItemDeclined decline(UUID itemId, UUID by, String reason, Instant now) {
        requireAwaitingDecision();
        var item = item(itemId);
        item.decline(by, reason, now);
        changedAt = now;
        return new PlanItemDeclined(id, itemId, item.gapId(), item.runId(), learnerId, by, now);
    }

    public LearningPlanReturned giveBack(UUID by, String reason, Instant now) {
        requireAwaitingDecision();
        review.decided(by, reason, now);
        become(RETURNED, now);
        return new LearningPlanReturned(id, learnerId, by, now);
    }

    /** What is proposed is approved; what was declined stays declined. */
    public LearningPlanApproved approve(UUID by, Instant now) {
        requireAwaitingDecision();
        var proposed = among().proposed();
        SOMETHING_IS_LEFT_TO_APPROVE.require(!proposed.isEmpty());
        proposed.forEach(PlanItem::approve);
        review.decided(by, null, now);
        status = APPROVED;
        settle(now);
        var approved = proposed.stream()
                .map(i -> new ApprovedItem(i.id(), i.gapId(), i.runId(), i.placementId()))
                .toList();
        return new LearningPlanApproved(id, learnerId, by, now, approved);
    }

    private void requireAwaitingDecision() {
        A_SUBMITTED_PLAN_IS_DECIDED_ON.require(status.isAwaitingDecision(), status);
    }

    /** Opens the next revision for writing; what was approved stays in force. */
    public void revise(Instant now) {
        AN_APPROVED_PLAN_IS_REVISED.require(status == APPROVED || status == ACTIVE, status);
        review.open();
        become(DRAFT, now);
    }

    /** The revision that is being written is thrown away: the plan is what was approved before. */
    public void dropRevision(Instant now) {
        AN_OPEN_REVISION_IS_DROPPED.require(status.isOpenForWriting() && isInForce(), status);
        items.removeIf(item -> item.status() == ItemStatus.PROPOSED);
        review.drop();
        status = APPROVED;
        settle(now);
    }

    /** The learner has enrolled in the run; the item it stands in, unless there is none or nothing changed. */
    public Optional<PlanItem> enrol(UUID runId, Instant now) {
        return settled(among().aliveOn(runId).filter(PlanItem::enrol), now);
    }

    /** The entry completes the first open item of that sort; nothing where there is none. */
    public Optional<PlanItemCompleted> complete(Predicate<PlanItem> which, UUID entryId, Instant now) {
        return settled(among().first(which.and(item -> item.complete(entryId))), now)
                .map(item -> new PlanItemCompleted(id, item.id(), item.gapId(), learnerId, entryId, now));
    }

    public PlanItemCancelled cancel(UUID itemId, UUID by, String reason, Instant now) {
        var item = item(itemId);
        item.cancel(by, reason, now);
        settle(now);
        return cancelled(item, by, now);
    }

    /** Gives up whatever is not done. What was only proposed goes without a word to others. */
    public List<PlanEvent> cancel(UUID by, String reason, Instant now) {
        A_PLAN_THAT_IS_NOT_OVER_IS_CANCELLED.require(!status.isOver(), status);
        var told = new ArrayList<PlanEvent>();
        for (var item : items) {
            if (item.status().isOpen()) {
                told.add(cancelled(item, by, now));
            }
            if (item.status().isOpen() || item.status().isWritten()) {
                item.giveUp(by, reason, now);
            }
        }
        status = CANCELLED;
        settle(now);
        told.add(new LearningPlanCancelled(id, learnerId, by, now));
        return told;
    }

    private PlanItemCancelled cancelled(PlanItem item, UUID by, Instant now) {
        return new PlanItemCancelled(id, item.id(), item.gapId(), item.runId(), learnerId, by, now);
    }

    /** The entry that completed an item no longer counts; the item, if there is one. */
    public Optional<PlanItem> reopen(UUID entryId, Instant now) {
        return settled(among().first(item -> item.reopen(entryId)), now);
    }

    /** The items that are overdue on that day and of which nothing was said lately. */
    public List<PlanItemOverdue> announceOverdue(UUID approver, LocalDate day, Instant now) {
        var overdue =
                items.stream().filter(item -> item.announceOverdue(day, now)).toList();
        if (!overdue.isEmpty()) {
            changedAt = now;
        }
        if (!overdue.isEmpty() && approver != null) {
            review.await(approver);
        }
        return overdue.stream()
                .map(i -> new PlanItemOverdue(
                        id, i.id(), learnerId, approver, i.goal().dueOn(), now))
                .toList();
    }

    private Optional<PlanItem> settled(Optional<PlanItem> changed, Instant now) {
        changed.ifPresent(item -> settle(now));
        return changed;
    }

    private void settle(Instant now) {
        become(status.isApproved() ? among().outcome() : status, now);
    }

    private void become(PlanStatus next, Instant now) {
        status = next;
        changedAt = now;
    }

    /** Something in it was approved once, whatever is being written since. */
    public boolean isInForce() {
        return among().any(item -> !item.status().isWritten());
    }

    /** A draft is the learner's alone. */
    public boolean isShown() {
        return status != DRAFT || isInForce();
    }

    public PlanItem item(UUID itemId) {
        return among().require(itemId);
    }

    private PlanItems among() {
        return new PlanItems(items);
    }

    public List<PlanItem> items() {
        return List.copyOf(items);
    }

    /** What is being written is nobody's business but the learner's, also beside what is in force. */
    public List<PlanItem> itemsShownTo(UUID person) {
        var all = status != DRAFT || learnerId.equals(person);
        return items.stream()
                .filter(item -> all || item.status() != ItemStatus.PROPOSED)
                .toList();
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

    public Review review() {
        return review;
    }
}
