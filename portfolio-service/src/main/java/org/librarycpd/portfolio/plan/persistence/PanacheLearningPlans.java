package org.librarycpd.portfolio.plan.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.plan.PlanStatus.DRAFT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.plan.ItemStatus;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.plan.PlanItem;
import org.librarycpd.portfolio.plan.PlanStatus;

@ApplicationScoped
public class PanacheLearningPlans implements LearningPlans, PanacheRepositoryBase<LearningPlan, UUID> {

    private static final List<PlanStatus> AWAITING = List.of(PlanStatus.SUBMITTED, PlanStatus.IN_REVIEW);
    private static final List<ItemStatus> OPEN = List.of(ItemStatus.APPROVED, ItemStatus.ACTIVE);
    private static final List<ItemStatus> WRITTEN = List.of(ItemStatus.PROPOSED, ItemStatus.DECLINED);

    /** What others than the learner see: everything but a draft of which nothing is in force. */
    private static final String SHOWN =
            "(p.status <> ?3 or exists (select 1 from PlanItem f where f.plan = p and" + " f.status not in ?4))";

    private static final String NEWEST_FIRST = " order by id desc";

    @Override
    public void add(LearningPlan plan) {
        persist(plan);
    }

    @Override
    public LearningPlan require(UUID id) {
        var withItems = getEntityManager().createEntityGraph(LearningPlan.class);
        withItems.addAttributeNodes("items");
        return Optional.ofNullable(getEntityManager()
                        .find(LearningPlan.class, id, Map.of("jakarta.persistence.loadgraph", withItems)))
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public LearningPlan loaded(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public LearningPlan lock(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<LearningPlan> lockOnRun(UUID learnerId, UUID runId) {
        return locked(
                "from LearningPlan p where p.learnerId = ?1"
                        + " and exists (select 1 from PlanItem i where i.plan = p and i.runId = ?2) order by p.id",
                learnerId,
                runId);
    }

    @Override
    public List<LearningPlan> lockOnPlacement(UUID learnerId, UUID placementId) {
        return locked(
                "from LearningPlan p where p.learnerId = ?1"
                        + " and exists (select 1 from PlanItem i where i.plan = p and i.placementId = ?2) order by p.id",
                learnerId,
                placementId);
    }

    @Override
    public Optional<LearningPlan> lockWithItem(UUID learnerId, UUID itemId) {
        return locked(
                        "from LearningPlan p where p.learnerId = ?1"
                                + " and exists (select 1 from PlanItem i where i.plan = p and i.id = ?2)",
                        learnerId,
                        itemId)
                .stream()
                .findFirst();
    }

    @Override
    public List<LearningPlan> lockDoneBy(UUID entryId) {
        return locked(
                "from LearningPlan p where exists"
                        + " (select 1 from PlanItem i where i.plan = p and i.entryId = ?1) order by p.id",
                entryId);
    }

    @Override
    public List<LearningPlan> lockAwaiting() {
        return locked("status in ?1 order by id", AWAITING);
    }

    @Override
    public List<WithOverdueItems> withOverdueItems(LocalDate day, Instant now, UUID after) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select distinct plan_id, library_id from plan_item
                        where status in ('APPROVED', 'ACTIVE') and due_on < ?
                          and (overdue_announced_at is null or overdue_announced_at <= ?) and plan_id > ?
                        order by plan_id limit 100
                        """, Tuple.class)
                .setParameter(1, day)
                .setParameter(2, now.minus(PlanItem.PATIENCE))
                .setParameter(3, after)
                .getResultList();
        return rows.stream()
                .map(row -> new WithOverdueItems(row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }

    private List<LearningPlan> locked(String query, Object... parameters) {
        return find(query, parameters).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    @Override
    public List<UUID> gapsPlannedOn(UUID learnerId, UUID runId) {
        return getEntityManager()
                .createQuery(
                        "select distinct i.gapId from PlanItem i where i.plan.learnerId = ?1 and i.runId = ?2"
                                + " and i.gapId is not null and i.status not in ?3",
                        UUID.class)
                .setParameter(1, learnerId)
                .setParameter(2, runId)
                .setParameter(3, List.of(ItemStatus.CANCELLED, ItemStatus.DECLINED))
                .getResultList();
    }

    @Override
    public List<LearningPlan> of(UUID learnerId, PageRequest page) {
        return paged(page, "learnerId = ?1 and id < ?2" + NEWEST_FIRST, learnerId, page.before());
    }

    @Override
    public List<LearningPlan> shownOf(UUID learnerId, PageRequest page) {
        return paged(
                page,
                "from LearningPlan p where p.learnerId = ?1 and p.id < ?2 and " + SHOWN + " order by p.id desc",
                learnerId,
                page.before(),
                DRAFT,
                WRITTEN);
    }

    @Override
    public List<LearningPlan> onGap(UUID learnerId, UUID gapId, boolean draftsToo, PageRequest page) {
        return paged(
                page,
                "from LearningPlan p where p.learnerId = ?1 and p.id < ?2 and (?5 = true or " + SHOWN + ")"
                        + " and exists (select 1 from PlanItem i where i.plan = p and i.gapId = ?6) order by p.id desc",
                learnerId,
                page.before(),
                DRAFT,
                WRITTEN,
                draftsToo,
                gapId);
    }

    @Override
    public List<LearningPlan> awaiting(Collection<UUID> approverIds, PageRequest page) {
        return paged(
                page,
                "review.approverId in ?1 and id < ?2 and status in ?3" + NEWEST_FIRST,
                approverIds,
                page.before(),
                AWAITING);
    }

    @Override
    public List<LearningPlan> overdue(Collection<UUID> approverIds, LocalDate day, PageRequest page) {
        return paged(
                page,
                "from LearningPlan p where p.review.approverId in ?1 and p.id < ?2 and exists (select 1 from PlanItem i"
                        + " where i.plan = p and i.status in ?3 and i.goal.dueOn < ?4) order by p.id desc",
                approverIds,
                page.before(),
                OPEN,
                day);
    }

    private List<LearningPlan> paged(PageRequest page, String query, Object... parameters) {
        return find(query, parameters).range(0, page.limit()).list();
    }
}
