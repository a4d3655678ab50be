package org.librarycpd.appraisal.cycle.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.cycle.AppraisalCycleOpened;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.AppraisalScheduled;
import org.librarycpd.appraisal.cycle.AppraisalsScheduled;
import org.librarycpd.appraisal.cycle.DeadlinesNear;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.Outbox.Draft;
import org.librarycpd.kit.outbox.OutgoingEvent;

/** What is about one appraisal goes to the topic of appraisals, in one batch for many. */
@ApplicationScoped
public class CycleEventPublisher {

    private static final String CYCLES = "appraisal.appraisal-cycles";
    private static final String APPRAISALS = "appraisal.appraisals";

    private final Outbox outbox;
    private final AppraisalCycles cycles;

    CycleEventPublisher(Outbox outbox, AppraisalCycles cycles) {
        this.outbox = outbox;
        this.cycles = cycles;
    }

    void publish(@Observes AppraisalCycleOpened event) {
        var cycle = cycles.require(event.cycleId());
        outbox.append(() -> OutgoingEvent.fact(CYCLES, cycle.id(), cycle.version(), cycle.libraryId(), event));
    }

    void publish(@Observes AppraisalsScheduled batch) {
        append(batch.appraisals().stream()
                .<Draft>map(appraisal -> () -> OutgoingEvent.fact(
                        APPRAISALS, appraisal.id(), appraisal.version(), appraisal.libraryId(), scheduled(appraisal))));
    }

    private static AppraisalScheduled scheduled(Appraisal appraisal) {
        var terms = appraisal.terms();
        return new AppraisalScheduled(
                appraisal.id(), terms.cycleId(), appraisal.personId(), terms.kind(), terms.selfDueOn());
    }

    void publish(@Observes DeadlinesNear batch) {
        var versions = batch.versions();
        append(batch.reminders().stream()
                .<Draft>map(near -> () -> OutgoingEvent.fact(
                        APPRAISALS,
                        near.appraisalId(),
                        versions.get(near.appraisalId()),
                        batch.cycle().libraryId(),
                        near)));
    }

    private void append(Stream<Draft> drafts) {
        outbox.append(drafts.toArray(Draft[]::new));
    }
}
