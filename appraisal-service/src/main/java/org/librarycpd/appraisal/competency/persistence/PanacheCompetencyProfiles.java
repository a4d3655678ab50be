package org.librarycpd.appraisal.competency.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.librarycpd.appraisal.competency.CompetencyProfile;
import org.librarycpd.appraisal.competency.CompetencyProfiles;
import org.librarycpd.appraisal.competency.PublicProfile;
import org.librarycpd.appraisal.competency.PublicProfile.NeededCompetency;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheCompetencyProfiles implements CompetencyProfiles, PanacheRepositoryBase<CompetencyProfile, UUID> {

    @Override
    public void add(CompetencyProfile profile) {
        persist(profile);
    }

    @Override
    public CompetencyProfile require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<CompetencyProfile> list(UUID positionId, UUID departmentId, LocalDate on, PageRequest page) {
        var query = new StringBuilder("id < :before");
        var values = Parameters.with("before", page.before());
        if (positionId != null) {
            query.append(" and positionId = :position");
            values.and("position", positionId);
        }
        if (departmentId != null) {
            query.append(" and departmentId = :department");
            values.and("department", departmentId);
        }
        if (on != null) {
            query.append(" and validFrom <= :day and (validUntil is null or validUntil >= :day)");
            values.and("day", on);
        }
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public List<CompetencyProfile> inForce(Collection<UUID> positionIds, LocalDate day) {
        return find("""
                        from CompetencyProfile p join fetch p.requirements
                        where p.positionId in ?1 and p.validFrom <= ?2
                            and (p.validUntil is null or p.validUntil >= ?2)
                        """, positionIds, day).list();
    }

    @Override
    public List<CompetencyProfile> notOver(Post post, LocalDate day) {
        return find("""
                        from CompetencyProfile p join fetch p.requirements
                        where p.positionId = ?1 and (p.departmentId = ?2 or p.departmentId is null)
                            and (p.validUntil is null or p.validUntil >= ?3 and p.validUntil >= p.validFrom)
                        order by p.validFrom
                        """, post.positionId(), post.departmentId(), day).list();
    }

    /** Native, because it looks across libraries; each row names its own. */
    @Override
    public List<PublicProfile> publicAfter(UUID id, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select p.id, p.library_id, p.version, p.position_id, p.department_id, p.valid_from, p.valid_until,
                               array_agg(r.competency_id order by r.place) competencies,
                               array_agg(r.required_level order by r.place) levels
                        from competency_profile p join profile_requirement r on r.profile_id = p.id
                        where p.id > ? group by p.id order by p.id limit ?
                        """, Tuple.class)
                .setParameter(1, id)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(PanacheCompetencyProfiles::told).toList();
    }

    private static PublicProfile told(Tuple row) {
        var competencies = (UUID[]) row.get("competencies");
        var levels = (Integer[]) row.get("levels");
        return new PublicProfile(
                row.get("id", UUID.class),
                row.get("library_id", String.class),
                row.get("version", Number.class).longValue(),
                row.get("position_id", UUID.class),
                row.get("department_id", UUID.class),
                day(row.get("valid_from")),
                day(row.get("valid_until")),
                IntStream.range(0, competencies.length)
                        .mapToObj(i -> new NeededCompetency(competencies[i], levels[i]))
                        .toList());
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
