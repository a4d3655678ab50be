package org.librarycpd.appraisal.gap;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.gap.GapRule.A_DECIDED_GAP_STAYS_DECIDED;
import static org.librarycpd.appraisal.gap.GapRule.ONLY_AN_EVIDENCED_GAP_IS_CLOSED;
import static org.librarycpd.appraisal.gap.GapRule.PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON;

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
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/**
 * A competency that a person has less of than the position asks for.
 *
 * <p>Its status follows from three things that may be heard of in any order: plan items that point at it, entries that
 * evidence it, and what its appraiser has decided. So whatever arrives first, the same end is reached.
 */
@Entity
public class CompetencyGap {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private String number;
    private UUID personId;
    private UUID competencyId;
    private UUID appraisalId;
    private UUID foundBy;
    private int requiredLevel;
    private int agreedLevel;

    @Enumerated(STRING)
    private GapStatus status = GapStatus.OPEN;

    /** CLOSED or WAIVED, until something undoes it. */
    @Enumerated(STRING)
    private GapStatus decision;

    /** Plans and entries older than this were spent on filling it the last time. */
    private Instant countsFrom = Instant.EPOCH;

    private Instant changedAt;

    @OneToMany(mappedBy = "gap", cascade = ALL, orphanRemoval = true)
    private List<GapPlanItem> planItems = new ArrayList<>();

    @OneToMany(mappedBy = "gap", cascade = ALL, orphanRemoval = true)
    private List<GapEvidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "gap", cascade = ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<GapStatusChange> history = new ArrayList<>();

    protected CompetencyGap() {}

    public CompetencyGap(String number, Finding finding, Shortfall shortfall) {
        this.id = Ids.next();
        this.number = number;
        this.personId = finding.personId();
        this.competencyId = shortfall.competencyId();
        found(finding, shortfall);
        changedAt = finding.confirmedAt();
    }

    /** The first line of its history. */
    public CompetencyGapOpened open() {
        write(null, GapChange.of(GapCause.FOUND, appraisalId, foundBy, changedAt));
        return new CompetencyGapOpened(id, personId, appraisalId, competencyId, changedAt);
    }

    /** A later appraisal shows it again: what was decided is undone, and what filled it then counts no more. */
    public GapEvent foundAgain(Finding finding, Shortfall shortfall) {
        var before = status;
        found(finding, shortfall);
        if (decision != null) {
            decision = null;
            countsFrom = finding.confirmedAt();
        }
        status = derived();
        write(
                before,
                GapChange.of(
                        GapCause.FOUND_AGAIN, finding.appraisalId(), finding.confirmedBy(), finding.confirmedAt()));
        return before.isDecided()
                ? new CompetencyGapReopened(id, personId, finding.confirmedBy(), finding.confirmedAt())
                : new GapMoved(id);
    }

    /** @return what came of it; nothing where it was known already or the status stays */
    public Optional<GapEvent> planApproved(PlanApproval approval, Instant now) {
        PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON.require(approval.learnerId().equals(personId));
        var items = approval.itemsFor(id);
        var isNews = items.stream()
                .map(item -> planItem(approval.planId(), item).approve(approval.sequence(), approval.approvedAt()))
                .reduce(false, Boolean::logicalOr);
        for (var item : planItems) {
            if (item.planId().equals(approval.planId()) && !items.contains(item.itemId())) {
                isNews |= item.withdraw(approval.sequence());
            }
        }
        return isNews
                ? settle(GapChange.of(GapCause.PLAN_APPROVED, approval.planId(), approval.approvedBy(), now), foundBy)
                : Optional.empty();
    }

    public Optional<GapEvent> planItemCancelled(PlanCancellation cancelled, Instant now) {
        PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON.require(cancelled.learnerId().equals(personId));
        var isNews = planItem(cancelled.planId(), cancelled.itemId()).withdraw(cancelled.sequence());
        return isNews
                ? settle(
                        GapChange.of(GapCause.PLAN_ITEM_CANCELLED, cancelled.planId(), cancelled.cancelledBy(), now),
                        foundBy)
                : Optional.empty();
    }

    /** @param appraiser who is to decide on it now */
    public Optional<GapEvent> hear(EntryNews news, UUID appraiser, Instant now) {
        PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON.require(news.ownerId().equals(personId));
        if (!evidence(news.entryId()).hear(news)) {
            return Optional.empty();
        }
        if (decision == GapStatus.CLOSED && !isEvidenced()) {
            decision = null;
        }
        var cause = news.stands() ? GapCause.ENTRY_VERIFIED : GapCause.ENTRY_SUPERSEDED;
        return settle(GapChange.of(cause, news.entryId(), null, now), appraiser);
    }

    public CompetencyGapClosed close(Decision decided, Instant now) {
        ONLY_AN_EVIDENCED_GAP_IS_CLOSED.require(canBeClosed(), status);
        decide(GapStatus.CLOSED, GapChange.decided(GapCause.CLOSED_BY_APPRAISER, decided, now));
        return new CompetencyGapClosed(id, personId, decided.by(), now);
    }

    public CompetencyGapWaived waive(Decision decided, Instant now) {
        A_DECIDED_GAP_STAYS_DECIDED.require(canBeWaived(), status);
        decide(GapStatus.WAIVED, GapChange.decided(GapCause.WAIVED_BY_APPRAISER, decided, now));
        return new CompetencyGapWaived(id, personId, decided.by(), now);
    }

    /** An upheld objection shows that the appraisal was wrong to find it; what is decided already stays so. */
    Optional<GapEvent> liftedBy(Finding correction) {
        if (decision != null || !correction.appraisalId().equals(appraisalId)) {
            return Optional.empty();
        }
        decide(
                GapStatus.WAIVED,
                GapChange.of(GapCause.LIFTED, appraisalId, correction.confirmedBy(), correction.confirmedAt()));
        return Optional.of(new CompetencyGapWaived(id, personId, correction.confirmedBy(), correction.confirmedAt()));
    }

    public boolean canBeClosed() {
        return status == GapStatus.EVIDENCED;
    }

    public boolean canBeWaived() {
        return decision == null;
    }

    private void decide(GapStatus decided, GapChange change) {
        var before = status;
        decision = decided;
        status = derived();
        write(before, change);
    }

    private Optional<GapEvent> settle(GapChange change, UUID appraiser) {
        var before = status;
        status = derived();
        changedAt = change.at();
        if (status == before) {
            return Optional.empty();
        }
        write(before, change);
        if (before.isDecided()) {
            return Optional.of(new CompetencyGapReopened(id, personId, appraiser, change.at()));
        }
        return Optional.of(
                status == GapStatus.EVIDENCED
                        ? new CompetencyGapEvidenced(id, personId, appraiser, change.at())
                        : new GapMoved(id));
    }

    private GapStatus derived() {
        if (decision != null) {
            return decision;
        }
        if (isEvidenced()) {
            return GapStatus.EVIDENCED;
        }
        return planItems().isEmpty() ? GapStatus.OPEN : GapStatus.PLANNED;
    }

    private boolean isEvidenced() {
        return !evidence().isEmpty();
    }

    private void found(Finding finding, Shortfall shortfall) {
        appraisalId = finding.appraisalId();
        foundBy = finding.confirmedBy();
        requiredLevel = shortfall.requiredLevel();
        agreedLevel = shortfall.agreedLevel();
    }

    private void write(GapStatus before, GapChange change) {
        history.add(new GapStatusChange(this, before, status, change));
        changedAt = change.at();
    }

    private GapPlanItem planItem(UUID planId, UUID itemId) {
        return planItems.stream()
                .filter(item -> item.itemId().equals(itemId))
                .findFirst()
                .orElseGet(() -> {
                    var item = new GapPlanItem(this, planId, itemId);
                    planItems.add(item);
                    return item;
                });
    }

    private GapEvidence evidence(UUID entryId) {
        return evidence.stream()
                .filter(entry -> entry.entryId().equals(entryId))
                .findFirst()
                .orElseGet(() -> {
                    var entry = new GapEvidence(this, entryId);
                    evidence.add(entry);
                    return entry;
                });
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

    public String number() {
        return number;
    }

    public UUID personId() {
        return personId;
    }

    public UUID competencyId() {
        return competencyId;
    }

    public UUID appraisalId() {
        return appraisalId;
    }

    /** Who confirmed the appraisal that found it. */
    public UUID foundBy() {
        return foundBy;
    }

    public int requiredLevel() {
        return requiredLevel;
    }

    public int agreedLevel() {
        return agreedLevel;
    }

    public GapStatus status() {
        return status;
    }

    /** The plan items that point at it now. */
    public List<GapPlanItem> planItems() {
        return planItems.stream().filter(item -> item.countsSince(countsFrom)).toList();
    }

    /** The entries that evidence it now. */
    public List<GapEvidence> evidence() {
        return evidence.stream().filter(entry -> entry.countsSince(countsFrom)).toList();
    }

    public List<GapStatusChange> history() {
        return List.copyOf(history);
    }
}
