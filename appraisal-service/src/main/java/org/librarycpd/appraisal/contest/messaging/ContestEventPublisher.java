package org.librarycpd.appraisal.contest.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.appraisal.contest.ContestEvent;
import org.librarycpd.appraisal.contest.Contests;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;

/** Each event belongs to the library it concerns: an association's award to that of the authors. */
@ApplicationScoped
public class ContestEventPublisher {

    private static final String TOPIC = "appraisal.contests";

    private final Outbox outbox;
    private final Contests contests;

    ContestEventPublisher(Outbox outbox, Contests contests) {
        this.outbox = outbox;
        this.contests = contests;
    }

    void publish(@Observes ContestEvent event) {
        var contest = contests.require(event.contestId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, contest.id(), contest.version(), event.libraryId(), event));
    }
}
