package org.librarycpd.appraisal.competency.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.CompetencyFrameworkPublished;
import org.librarycpd.appraisal.competency.CompetencyFrameworks;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.Outbox.Draft;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;

/** Competencies are common reference, so their state names no library. */
@ApplicationScoped
public class FrameworkEventPublisher {

    private static final String FRAMEWORKS = "appraisal.competency-frameworks";
    private static final String COMPETENCIES = "appraisal.competencies";
    private static final int BATCH = 50;

    private final Outbox outbox;
    private final CompetencyFrameworks frameworks;

    FrameworkEventPublisher(Outbox outbox, CompetencyFrameworks frameworks) {
        this.outbox = outbox;
        this.frameworks = frameworks;
    }

    void publish(@Observes CompetencyFrameworkPublished event) {
        var framework = frameworks.require(event.frameworkId());
        var drafts = new ArrayList<>(states(framework));
        drafts.add(() ->
                OutgoingEvent.fact(FRAMEWORKS, framework.id(), framework.version(), framework.libraryId(), event));
        outbox.append(drafts.toArray(Draft[]::new));
    }

    void tellAgain(@Observes Republication asked) {
        var batch = frameworks.publishedAfter(new UUID(0, 0), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(f -> outbox.append(states(f).toArray(Draft[]::new)));
            batch = frameworks.publishedAfter(batch.get(batch.size() - 1).id(), BATCH);
        }
    }

    private static List<Draft> states(CompetencyFramework framework) {
        return framework.competencies().stream()
                .<Draft>map(competency -> () -> OutgoingEvent.state(
                        COMPETENCIES,
                        competency.id(),
                        framework.version(),
                        null,
                        CompetencyState.of(framework, competency)))
                .toList();
    }
}
