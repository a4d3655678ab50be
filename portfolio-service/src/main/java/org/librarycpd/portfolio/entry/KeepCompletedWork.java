package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.librarycpd.portfolio.completion.WorkCompleted;
import org.librarycpd.portfolio.plan.CompletePlanItems;

/** An internship, mentoring or stretch work has come to its end: a verified entry stands in the portfolio, once. */
@ApplicationScoped
public class KeepCompletedWork {

    private final PortfolioEntries entries;
    private final CompletePlanItems complete;
    private final Event<EntryEvent> happened;
    private final Clock clock;

    KeepCompletedWork(PortfolioEntries entries, CompletePlanItems complete, Event<EntryEvent> happened, Clock clock) {
        this.entries = entries;
        this.complete = complete;
        this.happened = happened;
        this.clock = clock;
    }

    void onCompletion(@Observes WorkCompleted work) {
        if (entries.ofWork(work.subjectId(), work.personId()).isPresent()) {
            return;
        }
        var entry = new PortfolioEntry(work, clock.instant());
        entries.add(entry);
        if (work.kind() == WorkCompleted.Kind.INTERNSHIP) {
            complete.onPlacement(work.personId(), work.subjectId(), entry.id());
        }
        happened.fire(entry.verified());
    }
}
