package org.librarycpd.rating.score;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Whoever changes sums locks the programme's first and the category's then. */
public interface Scores {

    /** Makes an empty score where there is none. */
    void ensure(UUID programmeId, Category category);

    ProgrammeScore lock(UUID programmeId);

    /** The category's sums, made where there are none, held until the transaction ends. */
    CategorySums lock(Category category);

    /** All sums, held until the transaction ends. */
    List<ProgrammeScore> lockAll();

    List<CategorySums> lockAllCategories();

    /** Refuses with 404 where no programme is known under that id. */
    ScoredProgramme require(UUID programmeId);

    List<ScoredProgramme> of(Category category, PageRequest page);

    CategorySums sumsOf(Category category);

    List<ScoredProgramme> all(PageRequest page);
}
