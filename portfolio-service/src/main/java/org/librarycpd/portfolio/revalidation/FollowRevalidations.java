package org.librarycpd.portfolio.revalidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.time.Ids;

/** The calendar's turn: reminders before the end, and the end. */
@ApplicationScoped
public class FollowRevalidations {

    private static final int BATCH = 200;

    private final Revalidations revalidations;
    private final LibraryWork work;
    private final Event<RevalidationEvent> happened;
    private final Clock clock;

    FollowRevalidations(Revalidations revalidations, LibraryWork work, Event<RevalidationEvent> happened, Clock clock) {
        this.revalidations = revalidations;
        this.work = work;
        this.happened = happened;
        this.clock = clock;
    }

    /** Must be called outside a request, on a thread of one's own. */
    public void onDay(LocalDate day) {
        var operation = Ids.next();
        var after = new UUID(0, 0);
        List<Revalidations.Due> due;
        do {
            var last = after;
            due = work.in(null, operation, () -> revalidations.due(day, last, BATCH));
            for (var one : due) {
                after = one.id();
                work.in(one.libraryId(), operation, () -> turn(one.id(), day));
            }
        } while (due.size() == BATCH);
    }

    private boolean turn(UUID id, LocalDate day) {
        var told = revalidations.require(id).onDay(day, clock.instant());
        told.ifPresent(happened::fire);
        return told.isPresent();
    }
}
