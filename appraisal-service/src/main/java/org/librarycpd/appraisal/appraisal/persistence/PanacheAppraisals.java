package org.librarycpd.appraisal.appraisal.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheAppraisals implements Appraisals, PanacheRepositoryBase<Appraisal, UUID> {

    private static final String ANNOUNCED =
            " and (terms.cycleId is not null or interview.at is not null or status in :confirmed)";

    @Override
    public void add(Appraisal appraisal) {
        persist(appraisal);
    }

    @Override
    public void addAll(Collection<Appraisal> appraisals) {
        persist(appraisals);
    }

    @Override
    public Appraisal require(UUID id) {
        var whole = getEntityManager().createEntityGraph(Appraisal.class);
        whole.addAttributeNodes("ratings");
        var found = getEntityManager().find(Appraisal.class, id, Map.of("jakarta.persistence.loadgraph", whole));
        return Optional.ofNullable(found).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<Appraisal> meantBy(UUID personId, UUID selfAssessmentId) {
        return find(
                        "personId = ?1 and (selfAssessmentId = ?2 or status = SCHEDULED)"
                                + " order by case when selfAssessmentId = ?2 then 0 else 1 end, id",
                        personId,
                        selfAssessmentId)
                .firstResultOptional();
    }

    @Override
    public Optional<Appraisal> ofCycle(UUID cycleId, UUID personId) {
        return find("terms.cycleId = ?1 and personId = ?2 and status <> CANCELLED", cycleId, personId)
                .firstResultOptional();
    }

    @Override
    public List<Appraisal> list(Filter filter, PageRequest page) {
        var values = Parameters.with("before", page.before());
        var query = new StringBuilder("id < :before");
        if (filter.side() != Side.OVERSEER) {
            values.and("who", filter.personId());
        }
        if (filter.side() == Side.MINE || filter.side() == Side.OVERSEER) {
            values.and("confirmed", AppraisalStatus.CONFIRMED_ONES);
        }
        query.append(
                switch (filter.side()) {
                    case MINE -> " and personId = :who" + ANNOUNCED;
                    case APPRAISER -> " and appraiserId = :who";
                    case PANEL -> " and array_contains(interview.panel, :who)";
                    case DECIDER -> " and array_contains(objection.deciders, :who)";
                    case OVERSEER -> ANNOUNCED;
                });
        if (filter.cycleId() != null) {
            query.append(" and terms.cycleId = :cycle");
            values.and("cycle", filter.cycleId());
        }
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }

    /** Beyond the wall on purpose: each is closed in the name of its own library afterwards. */
    @Override
    public List<Settled> settledBefore(Instant confirmed, Instant now, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select id, library_id from appraisal
                        where status in ('CONFIRMED', 'ACKNOWLEDGED', 'RESOLVED') and confirmed_at < ?
                            and (status <> 'CONFIRMED' or confirmed_at + (objection_days + 1) * interval '1 day' < ?)
                        order by confirmed_at
                        """, Tuple.class)
                .setParameter(1, confirmed)
                .setParameter(2, now)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Settled(row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }
}
