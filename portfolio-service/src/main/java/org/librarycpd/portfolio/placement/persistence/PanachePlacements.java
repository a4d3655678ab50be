package org.librarycpd.portfolio.placement.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.placement.PlacementRule.A_PLACEMENT_OF_ONES_OWN;
import static org.librarycpd.portfolio.placement.PlacementStatus.ACCEPTED;
import static org.librarycpd.portfolio.placement.PlacementStatus.ACTIVE;
import static org.librarycpd.portfolio.placement.PlacementStatus.APPLIED;
import static org.librarycpd.portfolio.placement.PlacementStatus.COMPLETED;
import static org.librarycpd.portfolio.placement.PlacementStatus.OFFERED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.placement.Placement;
import org.librarycpd.portfolio.placement.Placements;
import org.librarycpd.portfolio.placement.Side;
import org.librarycpd.portfolio.placement.Words;

@ApplicationScoped
public class PanachePlacements implements Placements, PanacheRepositoryBase<Placement, UUID> {

    @Override
    public void add(Placement placement) {
        persist(placement);
    }

    @Override
    public Optional<Placement> find(UUID placementId) {
        return find("placementId", placementId).firstResultOptional();
    }

    @Override
    public Placement require(UUID placementId) {
        return find(placementId).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Placement requireOf(UUID personId, UUID placementId) {
        return find(placementId)
                .filter(p -> p.side() == Side.HOME && p.personId().equals(personId))
                .filter(p -> p.status().isOpen())
                .orElseThrow(A_PLACEMENT_OF_ONES_OWN::refuse);
    }

    @Override
    public boolean hasOpen(UUID personId, UUID opportunityId) {
        return count(
                        "side = ?1 and applicant.personId = ?2 and terms.opportunityId = ?3 and status in ?4",
                        Side.HOME,
                        personId,
                        opportunityId,
                        List.of(OFFERED, APPLIED, ACCEPTED, ACTIVE))
                > 0;
    }

    @Override
    public long taken(UUID opportunityId) {
        return count(
                "side = ?1 and terms.opportunityId = ?2 and status in ?3",
                Side.HOST,
                opportunityId,
                List.of(ACCEPTED, ACTIVE, COMPLETED));
    }

    @Override
    public Words wordsOf(String libraryId, UUID placementId) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        select person_name, home_name ->> 'ru', home_name ->> 'en', supervisor_name, reason, assessment
                        from placement where library_id = ? and placement_id = ?
                        """)
                .setParameter(1, libraryId)
                .setParameter(2, placementId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Object[6]);
        var home = row[1] == null ? null : new Text((String) row[1], (String) row[2]);
        return new Words((String) row[0], home, (String) row[3], (String) row[4], (String) row[5]);
    }

    @Override
    public List<Placement> list(PlacementFilter filter, PageRequest page) {
        var where = new StringBuilder("side = :side and placementId < :before");
        var parameters = Parameters.with("side", filter.side()).and("before", page.before());
        and(where, parameters, "applicant.personId =", "person", filter.personId());
        and(where, parameters, "approverId in", "approvers", filter.approverIds());
        and(where, parameters, "supervisor.supervisorId =", "supervisor", filter.supervisorId());
        and(where, parameters, "status =", "status", filter.status());
        return find(where.append(" order by placementId desc").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    private static void and(StringBuilder where, Parameters parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition).append(" :").append(name);
            parameters.and(name, value);
        }
    }
}
