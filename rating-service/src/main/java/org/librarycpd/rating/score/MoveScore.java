package org.librarycpd.rating.score;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.librarycpd.rating.programme.ProgrammeClassified;
import org.librarycpd.rating.review.ReviewCounted;
import org.librarycpd.rating.review.ReviewDiscounted;

/** Moves the sums with every review that comes or goes, in its transaction; no other review is read for it. */
@ApplicationScoped
public class MoveScore {

    private final Scores scores;
    private final Event<ScoreMoved> happened;

    MoveScore(Scores scores, Event<ScoreMoved> happened) {
        this.scores = scores;
        this.happened = happened;
    }

    void count(@Observes ReviewCounted review) {
        move(review.programmeId(), score -> score.count(review.rating(), review.weightAtFixedDay()));
    }

    void discount(@Observes ReviewDiscounted review) {
        move(review.programmeId(), score -> score.discount(review.rating(), review.weightAtFixedDay()));
    }

    private void move(UUID programmeId, Consumer<ProgrammeScore> change) {
        var score = scores.lock(programmeId);
        var sums = scores.lock(score.category());
        sums.take(score);
        change.accept(score);
        sums.put(score);
        happened.fire(new ScoreMoved(programmeId));
    }

    /** A programme takes its reviews along to another category. */
    void classify(@Observes ProgrammeClassified news) {
        var category = new Category(news.category(), news.language());
        scores.ensure(news.programmeId(), category);
        var score = scores.lock(news.programmeId());
        var before = score.category();
        if (!before.equals(category)) {
            var sums = Stream.of(before, category).sorted().collect(toMap(identity(), scores::lock));
            sums.get(before).take(score);
            score.moveTo(category);
            sums.get(category).put(score);
            happened.fire(new ScoreMoved(score.id()));
        }
    }
}
