package org.librarycpd.portfolio.assignment.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.portfolio.assignment.Assignments;
import org.librarycpd.portfolio.assignment.Assignments.Due;
import org.librarycpd.portfolio.assignment.CarryOutAssignment;

/** Starts what was accepted once its first day has come. */
@ApplicationScoped
public class AssignmentWorker {

    private final Assignments assignments;
    private final CarryOutAssignment carryOut;
    private final LibraryWork work;
    private final Clock clock;
    private final Rounds rounds;

    AssignmentWorker(
            Assignments assignments, CarryOutAssignment carryOut, LibraryWork work, Clock clock, Rounds rounds) {
        this.assignments = assignments;
        this.carryOut = carryOut;
        this.work = work;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "assignments", Duration.ofMinutes(1), Duration.ofMinutes(10), () -> startDue(LocalDate.now(clock)));
    }

    /** Must be called outside a request. */
    public void startDue(LocalDate today) {
        due(today).forEach(this::start);
    }

    private void start(Due due) {
        work.in(due.libraryId(), due.id(), () -> {
            carryOut.startOnItsDay(due.id());
            return null;
        });
    }

    @Transactional
    @ActivateRequestContext
    List<Due> due(LocalDate today) {
        return assignments.due(today);
    }
}
