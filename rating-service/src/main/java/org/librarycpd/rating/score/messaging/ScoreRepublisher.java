package org.librarycpd.rating.score.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.rating.score.ReadScores;

/** Tells every score again as it stands now, two hundred at a time. */
@ApplicationScoped
public class ScoreRepublisher {

    private final ReadScores scores;
    private final ScoreEventPublisher publisher;
    private final LibraryWork work;

    ScoreRepublisher(ReadScores scores, ScoreEventPublisher publisher, LibraryWork work) {
        this.scores = scores;
        this.publisher = publisher;
        this.work = work;
    }

    void tellAgain(@ObservesAsync Republication asked) {
        work.pages(
                Tenant.NONE,
                200,
                scores::all,
                placed -> placed.of().score().id(),
                page -> page.forEach(publisher::publish));
    }
}
