package org.librarycpd.rating.score.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.rating.score.ReadScores;
import org.librarycpd.rating.score.ReadScores.Placed;
import org.librarycpd.rating.score.ScoreMoved;

/**
 * Tells a programme's score when its own sums move.
 *
 * <p>The others of its category drift a little with it, and all of them with age; that is not told each time.
 */
@ApplicationScoped
public class ScoreEventPublisher {

    private static final String TOPIC = "rating.programme-scores";

    private final Outbox outbox;
    private final ReadScores scores;

    ScoreEventPublisher(Outbox outbox, ReadScores scores) {
        this.outbox = outbox;
        this.scores = scores;
    }

    void publish(@Observes ScoreMoved event) {
        publish(scores.of(event.programmeId()));
    }

    void publish(Placed placed) {
        outbox.append(() -> state(placed));
    }

    private static OutgoingEvent state(Placed placed) {
        var score = placed.of().score();
        return OutgoingEvent.state(TOPIC, score.id(), score.version(), null, ProgrammeScoreState.of(placed.standing()));
    }
}
