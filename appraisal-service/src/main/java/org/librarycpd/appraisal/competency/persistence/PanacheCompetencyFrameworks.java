package org.librarycpd.appraisal.competency.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.CompetencyFrameworks;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;

/** Frameworks stand outside the library wall, so each query says itself what may be seen. */
@ApplicationScoped
public class PanacheCompetencyFrameworks
        implements CompetencyFrameworks, PanacheRepositoryBase<CompetencyFramework, UUID> {

    private static final String VISIBLE = "(status <> DRAFT or libraryId = ?1)";

    private final Tenant tenant;

    PanacheCompetencyFrameworks(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void add(CompetencyFramework framework) {
        persist(framework);
    }

    @Override
    public void remove(CompetencyFramework framework) {
        delete(framework);
    }

    @Override
    public Optional<CompetencyFramework> version(UUID originId, int number) {
        return find("originId = ?1 and number = ?2", originId, number).singleResultOptional();
    }

    @Override
    public CompetencyFramework require(UUID id) {
        return find(VISIBLE + " and id = ?2", tenant.libraryId(), id)
                .singleResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public CompetencyFramework requireCalled(UUID idOrIdentifier) {
        return find("""
                        select f from CompetencyFramework f left join CaseSource s on s.id = f.id
                        where (f.id = ?2 or s.identifier = ?2) and (f.status <> DRAFT or f.libraryId = ?1)
                        order by case when f.id = ?2 then 0 else 1 end, f.id desc
                        """, tenant.libraryId(), idOrIdentifier)
                .firstResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<CompetencyFramework> visible(PageRequest page) {
        return find(VISIBLE + " and id < ?2 order by id desc", tenant.libraryId(), page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public List<CompetencyFramework> publishedAfter(UUID id, int limit) {
        return find("status <> DRAFT and id > ?1 order by id", id)
                .range(0, limit - 1)
                .list();
    }
}
