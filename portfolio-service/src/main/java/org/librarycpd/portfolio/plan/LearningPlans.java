package org.librarycpd.portfolio.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Learning plans. Whatever changes one after it was submitted locks it first: enrolments and attestations cross decisions. */
public interface LearningPlans {

    void add(LearningPlan plan);

    /** Refuses with 404 where there is none, or none that this library may see. */
    LearningPlan require(UUID id);

    /** The same, without a query where this transaction has it in hand. */
    LearningPlan loaded(UUID id);

    /** Its items are read after the lock is held. */
    LearningPlan lock(UUID id);

    /** The learner's plans with an item on the run, locked in one order. */
    List<LearningPlan> lockOnRun(UUID learnerId, UUID runId);

    /** The learner's plans with an item on the placement, locked in one order. */
    List<LearningPlan> lockOnPlacement(UUID learnerId, UUID placementId);

    /** The learner's plan that the item stands in. */
    Optional<LearningPlan> lockWithItem(UUID learnerId, UUID itemId);

    /** The plans with an item that the entry completed, locked in one order. */
    List<LearningPlan> lockDoneBy(UUID entryId);

    /** The gaps that the learner's plans mean the run for, cancelled items left out. */
    List<UUID> gapsPlannedOn(UUID learnerId, UUID runId);

    List<LearningPlan> of(UUID learnerId, PageRequest page);

    /** A learner's plans beyond the draft. */
    List<LearningPlan> shownOf(UUID learnerId, PageRequest page);

    /** A learner's plans with an item on the gap. */
    List<LearningPlan> onGap(UUID learnerId, UUID gapId, boolean draftsToo, PageRequest page);

    /** Those that wait for a decision by one of these. */
    List<LearningPlan> awaiting(Collection<UUID> approverIds, PageRequest page);

    /** Those of these approvers with an item that is overdue on that day. */
    List<LearningPlan> overdue(Collection<UUID> approverIds, LocalDate day, PageRequest page);

    /** All that wait for a decision, locked in one order. */
    List<LearningPlan> lockAwaiting();

    /** Some plans of any library, by id, with items that are overdue on that day and were not announced lately. */
    List<WithOverdueItems> withOverdueItems(LocalDate day, Instant now, UUID after);

    record WithOverdueItems(UUID planId, String libraryId) {}
}
