package org.librarycpd.rating.score.persistence;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.kit.rule.PlatformRule.notKnownYet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.rating.score.Category;
import org.librarycpd.rating.score.CategorySums;
import org.librarycpd.rating.score.ProgrammeScore;
import org.librarycpd.rating.score.ScoredProgramme;
import org.librarycpd.rating.score.Scores;

@ApplicationScoped
public class PanacheScores implements Scores, PanacheRepositoryBase<ProgrammeScore, UUID> {

    private static final String SCORED = "select s, p from ProgrammeScore s left join KnownProgramme p on p.id = s.id ";

    @Override
    public void ensure(UUID programmeId, Category category) {
        getEntityManager()
                .createNativeQuery("""
                        insert into programme_score
                            (id, version, category, language, reviews, sum_of_weights, sum_of_weighted_ratings)
                        values (?, 0, ?, ?, 0, 0, 0)
                        on conflict do nothing
                        """)
                .setParameter(1, programmeId)
                .setParameter(2, category.name())
                .setParameter(3, category.language())
                .executeUpdate();
    }

    @Override
    public ProgrammeScore lock(UUID programmeId) {
        return Optional.ofNullable(findById(programmeId, PESSIMISTIC_WRITE))
                .orElseThrow(() -> notKnownYet("programme", programmeId));
    }

    @Override
    public CategorySums lock(Category category) {
        getEntityManager()
                .createNativeQuery("""
                        insert into category_sums (category, language, version, programmes, sum_of_means)
                        values (?, ?, 0, 0, 0)
                        on conflict do nothing
                        """)
                .setParameter(1, category.name())
                .setParameter(2, category.language())
                .executeUpdate();
        return getEntityManager().find(CategorySums.class, category, PESSIMISTIC_WRITE);
    }

    @Override
    public List<ProgrammeScore> lockAll() {
        return find("order by id").withLock(PESSIMISTIC_WRITE).list();
    }

    @Override
    public List<CategorySums> lockAllCategories() {
        return getEntityManager()
                .createQuery("from CategorySums c order by c.category.name, c.category.language", CategorySums.class)
                .setLockMode(PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public ScoredProgramme require(UUID programmeId) {
        return scored("where s.id = :id")
                .setParameter("id", programmeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<ScoredProgramme> of(Category category, PageRequest page) {
        return scored("where s.category = :category and s.id < :before order by s.id desc")
                .setParameter("category", category)
                .setParameter("before", page.before())
                .setMaxResults(page.oneMore())
                .getResultList();
    }

    private TypedQuery<ScoredProgramme> scored(String where) {
        return getEntityManager().createQuery(SCORED + where, ScoredProgramme.class);
    }

    @Override
    public CategorySums sumsOf(Category category) {
        return Optional.ofNullable(getEntityManager().find(CategorySums.class, category))
                .orElseGet(CategorySums::empty);
    }

    @Override
    public List<ScoredProgramme> all(PageRequest page) {
        return scored("where s.id < :before order by s.id desc")
                .setParameter("before", page.before())
                .setMaxResults(page.oneMore())
                .getResultList();
    }
}
