package org.librarycpd.portfolio.plan.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.plan.PlanStatus.DRAFT;
import static org.librarycpd.portfolio.plan.PlanStatus.SUBMITTED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.plan.ItemStatus;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.LearningPlans;

@ApplicationScoped
public class PanacheLearningPlans implements LearningPlans, PanacheRepositoryBase<LearningPlan, UUID> {

    private static final String NEWEST_FIRST = " order by id desc";

    @Override
    public void add(LearningPlan plan) {
        persist(plan);
    }

    @Override
    public LearningPlan require(UUID id) {
        return find("from LearningPlan p left join fetch p.items where p.id = ?1", id)
                .singleResultOptional()
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
    public List<LearningPlan> lockSubmitted() {
        return locked("status = ?1 order by id", SUBMITTED);
    }

    private List<LearningPlan> locked(String query, Object... parameters) {
        return find(query, parameters).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    @Override
    public List<UUID> gapsPlannedOn(UUID learnerId, UUID runId) {
        return getEntityManager()
                .createQuery(
                        "select distinct i.gapId from PlanItem i where i.plan.learnerId = ?1 and i.runId = ?2"
                                + " and i.gapId is not null and i.status <> ?3",
                        UUID.class)
                .setParameter(1, learnerId)
                .setParameter(2, runId)
                .setParameter(3, ItemStatus.CANCELLED)
                .getResultList();
    }

    @Override
    public List<LearningPlan> of(UUID learnerId, PageRequest page) {
        return paged(page, "learnerId = ?1 and id < ?2" + NEWEST_FIRST, learnerId, page.before());
    }

    @Override
    public List<LearningPlan> shownOf(UUID learnerId, PageRequest page) {
        return paged(
                page, "learnerId = ?1 and id < ?2 and status <> ?3" + NEWEST_FIRST, learnerId, page.before(), DRAFT);
    }

    @Override
    public List<LearningPlan> onGap(UUID learnerId, UUID gapId, boolean draftsToo, PageRequest page) {
        return paged(
                page,
                "from LearningPlan p where p.learnerId = ?1 and p.id < ?2 and (?3 = true or p.status <> ?4)"
                        + " and exists (select 1 from PlanItem i where i.plan = p and i.gapId = ?5) order by p.id desc",
                learnerId,
                page.before(),
                draftsToo,
                DRAFT,
                gapId);
    }

    @Override
    public List<LearningPlan> awaiting(UUID approverId, PageRequest page) {
        return paged(
                page,
                "approverId = ?1 and id < ?2 and status = ?3" + NEWEST_FIRST,
                approverId,
                page.before(),
                SUBMITTED);
    }

    private List<LearningPlan> paged(PageRequest page, String query, Object... parameters) {
        return find(query, parameters).range(0, page.limit()).list();
    }
}
