package org.librarycpd.appraisal.competency.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyProfile;
import org.librarycpd.appraisal.competency.CompetencyProfiles;
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
    public List<CompetencyProfile> list(UUID positionId, UUID departmentId, PageRequest page) {
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
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public Optional<CompetencyProfile> applying(UUID positionId, UUID departmentId, LocalDate day) {
        return find(
                        "positionId = ?1 and departmentId = ?2 and validFrom <= ?3 order by validFrom desc, id desc",
                        positionId,
                        departmentId,
                        day)
                .firstResultOptional();
    }
}
