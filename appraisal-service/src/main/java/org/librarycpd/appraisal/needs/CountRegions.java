package org.librarycpd.appraisal.needs;

import static java.util.stream.Collectors.groupingBy;
import static org.librarycpd.appraisal.needs.NeedsRule.A_QUARTER_IS_COUNTED_WHEN_IT_IS_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.librarycpd.appraisal.needs.NeedsReports.LibraryFigures;

/**
 * Adds up, of a quarter that is over, what libraries show of themselves, so that of persons nothing can be worked out
 * that their own reports do not tell; no figure is about fewer than three libraries.
 */
@ApplicationScoped
public class CountRegions {

    private final NeedsReports reports;
    private final Clock clock;

    CountRegions(NeedsReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** @param competencyId only this one; null for all */
    public List<RegionalFigure> handle(Quarter quarter, UUID competencyId) {
        A_QUARTER_IS_COUNTED_WHEN_IT_IS_OVER.require(quarter.isOver(clock), quarter.toString());
        return count(reports.ofAllLibraries(quarter.from(), quarter.until()), competencyId);
    }

    static List<RegionalFigure> count(List<LibraryFigures> shown, UUID competencyId) {
        Map<UUID, List<RegionalCount.Part>> byCompetency = new TreeMap<>();
        for (var library : shown) {
            library.figures().stream()
                    .filter(figure -> figure.sum() != null)
                    .filter(figure -> competencyId == null || competencyId.equals(figure.competencyId()))
                    .collect(groupingBy(Figure::competencyId))
                    .forEach((competency, figures) -> byCompetency
                            .computeIfAbsent(competency, c -> new ArrayList<>())
                            .add(RegionalCount.Part.of(library, figures)));
        }
        return byCompetency.entrySet().stream()
                .flatMap(e -> new RegionalCount(e.getKey(), e.getValue()).figures().stream())
                .toList();
    }
}
