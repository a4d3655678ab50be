package org.librarycpd.rating.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Scores as they stand now: reviews lose weight by the day. */
@ApplicationScoped
public class ReadScores {

    private final Scores scores;
    private final Clock clock;

    ReadScores(Scores scores, Clock clock) {
        this.scores = scores;
        this.clock = clock;
    }

    public record Placed(ScoredProgramme of, Standing standing) {}

    @Transactional
    public Placed of(UUID programmeId) {
        var programme = scores.require(programmeId);
        return place(programme, scores.sumsOf(programme.score().category()));
    }

    @Transactional
    public List<Placed> of(Category category, PageRequest page) {
        var sums = scores.sumsOf(category);
        return scores.of(category, page).stream().map(p -> place(p, sums)).toList();
    }

    @Transactional
    public List<Placed> all(PageRequest page) {
        return scores.all(page).stream()
                .map(p -> place(p, scores.sumsOf(p.score().category())))
                .toList();
    }

    private Placed place(ScoredProgramme programme, CategorySums sums) {
        return new Placed(programme, Standing.of(programme.score(), sums, clock.instant()));
    }
}
