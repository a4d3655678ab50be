package org.librarycpd.appraisal.competency.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.ArrayList;
import java.util.List;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.CompetencyFrameworkPublished;
import org.librarycpd.appraisal.competency.CompetencyFrameworkRetired;
import org.librarycpd.appraisal.competency.CompetencyFrameworks;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.Outbox.Draft;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;

/** Competencies are common reference, so their state names no library. */
@ApplicationScoped
public class FrameworkEventPublisher {

    private static final String FRAMEWORKS = "appraisal.competency-frameworks";
    private static final String COMPETENCIES = "appraisal.competencies";
    private static final int BATCH = 50;

    private final Outbox outbox;
    private final CompetencyFrameworks frameworks;
    private final LibraryWork work;

    FrameworkEventPublisher(Outbox outbox, CompetencyFrameworks frameworks, LibraryWork work) {
        this.outbox = outbox;
        this.frameworks = frameworks;
        this.work = work;
    }

    void publish(@Observes CompetencyFrameworkPublished event) {
        var framework = frameworks.require(event.frameworkId());
        var drafts = new ArrayList<>(states(framework));
        if (event.supersedes() != null) {
            drafts.addAll(states(frameworks.require(event.supersedes())));
        }
        drafts.add(fact(framework, event));
        outbox.append(drafts.toArray(Draft[]::new));
    }

    void publish(@Observes CompetencyFrameworkRetired event) {
        var framework = frameworks.require(event.frameworkId());
        var drafts = new ArrayList<>(states(framework));
        drafts.add(fact(framework, event));
        outbox.append(drafts.toArray(Draft[]::new));
    }

    private static Draft fact(CompetencyFramework framework, Record event) {
        return () -> OutgoingEvent.fact(FRAMEWORKS, framework.id(), framework.version(), framework.libraryId(), event);
    }

    void tellAgain(@ObservesAsync Republication asked) {
        work.pages(
                Tenant.NONE,
                BATCH,
                page -> frameworks.publishedAfter(page.beyond(), page.oneMore()),
                CompetencyFramework::id,
                this::tellAgain);
    }

    private void tellAgain(List<CompetencyFramework> page) {
        page.forEach(framework -> outbox.append(states(framework).toArray(Draft[]::new)));
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
