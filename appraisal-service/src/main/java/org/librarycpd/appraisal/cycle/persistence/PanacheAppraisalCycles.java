package org.librarycpd.appraisal.cycle.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.cycle.AppraisalCycle;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.CycleStatus;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheAppraisalCycles implements AppraisalCycles, PanacheRepositoryBase<AppraisalCycle, UUID> {

    @Override
    public void add(AppraisalCycle cycle) {
        persist(cycle);
    }

    @Override
    public AppraisalCycle require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<AppraisalCycle> list(CycleStatus status, PageRequest page) {
        var found = status == null
                ? find("id < ?1 order by id desc", page.before())
                : find("status = ?1 and id < ?2 order by id desc", status, page.before());
        return found.range(0, page.limit()).list();
    }

    /** Of all libraries, and nothing but ids: each is then worked on in its own library. */
    @Override
    public List<Found> open(LocalDate day) {
        return found(getEntityManager()
                .createNativeQuery(
                        "select id, library_id from cycle where status = 'OPEN' and closes_on >= ? order by id",
                        Tuple.class)
                .setParameter(1, day));
    }

    @Override
    public List<Found> cancelledWithWork() {
        return found(getEntityManager().createNativeQuery("""
                        select c.id, c.library_id from cycle c
                        where c.status = 'CANCELLED' and exists (
                            select 1 from appraisal a where a.cycle_id = c.id and a.status in
                                ('SCHEDULED', 'SELF_ASSESSMENT', 'ASSESSMENT', 'INTERVIEW', 'OUTCOME_DRAFT'))
                        order by c.id
                        """, Tuple.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Found> found(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Found(row.get(0, UUID.class), row.get(1, String.class)))
                        .toList();
    }
}
