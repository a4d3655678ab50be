package org.librarycpd.appraisal.gap.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.gap.CompetencyGap;
import org.librarycpd.appraisal.gap.GapStatus;
import org.librarycpd.appraisal.gap.Gaps;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.rule.PlatformRule;

@ApplicationScoped
public class PanacheGaps implements Gaps, PanacheRepositoryBase<CompetencyGap, UUID> {

    @Override
    public void add(CompetencyGap gap) {
        persist(gap);
    }

    @Override
    public CompetencyGap require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<CompetencyGap> requireKnown(Collection<UUID> ids) {
        var found = list("id in ?1", ids).stream().collect(toMap(CompetencyGap::id, identity()));
        for (var id : ids) {
            if (!found.containsKey(id)) {
                throw PlatformRule.notKnownYet("gap", id);
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public Map<UUID, CompetencyGap> of(UUID personId, Collection<UUID> competencyIds) {
        return list("personId = ?1 and competencyId in ?2", personId, competencyIds).stream()
                .collect(toMap(CompetencyGap::competencyId, identity()));
    }

    @Override
    public List<CompetencyGap> namedByPlan(UUID planId) {
        return list("from CompetencyGap g where exists (from GapPlanItem i where i.gap = g and i.planId = ?1)", planId);
    }

    @Override
    public List<CompetencyGap> list(Filter filter, PageRequest page) {
        var query = new StringBuilder("id < :before");
        var values = Parameters.with("before", page.before());
        if (filter.personId() != null) {
            query.append(" and personId = :person");
            values.and("person", filter.personId());
        }
        if (filter.departmentIds() != null) {
            query.append(
                    " and personId in (select s.personId from StaffMember s where s.departmentId in :departments)");
            values.and("departments", filter.departmentIds());
        }
        if (filter.status() != null) {
            query.append(" and status = :status");
            values.and("status", filter.status());
        }
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }

    /** Beyond the wall on purpose: the operator asks to tell all of it again, and each row names its library. */
    @Override
    public List<PublicGap> publicAfter(UUID id, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select id, library_id, version, person_id, appraisal_id, competency_id, status
                        from competency_gap where id > ? order by id
                        """, Tuple.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(PanacheGaps::publicGap).toList();
    }

    private static PublicGap publicGap(Tuple row) {
        return new PublicGap(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, Number.class).longValue(),
                row.get(3, UUID.class),
                row.get(4, UUID.class),
                row.get(5, UUID.class),
                GapStatus.valueOf(row.get(6, String.class)));
    }
}
