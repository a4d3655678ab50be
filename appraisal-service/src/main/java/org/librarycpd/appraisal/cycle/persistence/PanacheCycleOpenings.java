package org.librarycpd.appraisal.cycle.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.librarycpd.appraisal.cycle.CycleOpening;
import org.librarycpd.appraisal.cycle.CycleOpenings;
import org.librarycpd.appraisal.cycle.LeftOut;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheCycleOpenings implements CycleOpenings, PanacheRepositoryBase<CycleOpening, UUID> {

    private static final int ROWS_IN_A_BATCH = 500;

    @Override
    public void add(CycleOpening opening) {
        persist(opening);
    }

    @Override
    public Optional<CycleOpening> ofCycle(UUID cycleId) {
        return find("cycleId", cycleId).singleResultOptional();
    }

    @Override
    public CycleOpening require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<CycleOpening> forNextStep(UUID id) {
        getEntityManager().unwrap(Session.class).setJdbcBatchSize(ROWS_IN_A_BATCH);
        var free = getEntityManager()
                .createNativeQuery("""
                        select 1 from cycle_opening
                        where id = ? and status in ('PENDING', 'PROCESSING') for update skip locked
                        """, Integer.class)
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    @Override
    public List<Unfinished> unfinished() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                getEntityManager().createNativeQuery("""
                        select id, library_id from cycle_opening
                        where status in ('PENDING', 'PROCESSING') order by asked_at limit 20
                        """, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new Unfinished(row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }

    @Override
    public void add(LeftOut person) {
        getEntityManager().persist(person);
    }

    @Override
    public List<LeftOut> leftOut(UUID cycleId, boolean onPurpose, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from LeftOut where cycleId = ?1 and onPurpose = ?2 and id < ?3 order by id desc",
                        LeftOut.class)
                .setParameter(1, cycleId)
                .setParameter(2, onPurpose)
                .setParameter(3, page.before())
                .setMaxResults(page.oneMore())
                .getResultList();
    }

    @Override
    public void forgetLeftOut(UUID cycleId) {
        getEntityManager()
                .createQuery("delete from LeftOut where cycleId = ?1")
                .setParameter(1, cycleId)
                .executeUpdate();
    }
}
