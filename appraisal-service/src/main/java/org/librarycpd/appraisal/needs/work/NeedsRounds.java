package org.librarycpd.appraisal.needs.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.librarycpd.appraisal.needs.CloseSurvey;
import org.librarycpd.appraisal.needs.LearningNeedsSurveys;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.time.Ids;

/** Closes what has had its last day, library by library. */
@ApplicationScoped
public class NeedsRounds {

    private final LearningNeedsSurveys surveys;
    private final CloseSurvey close;
    private final LibraryWork work;
    private final Clock clock;
    private final Rounds rounds;

    NeedsRounds(LearningNeedsSurveys surveys, CloseSurvey close, LibraryWork work, Clock clock, Rounds rounds) {
        this.surveys = surveys;
        this.close = close;
        this.work = work;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin("needs-rounds", Duration.ofMinutes(4), Duration.ofMinutes(60), () -> {
            var today = LocalDate.now(clock);
            libraries(today).forEach(library -> closeOverdue(library, today));
        });
    }

    /** Must be called on a thread of one's own, outside a request. */
    public void closeOverdue(String libraryId, LocalDate day) {
        var overdue = work.in(libraryId, Ids.next(), () -> surveys.overdue(day));
        for (var survey : overdue) {
            if (!rounds.areOver()) {
                work.in(libraryId, Ids.next(), () -> close.inTime(survey));
            }
        }
    }

    @Transactional
    @ActivateRequestContext
    public List<String> libraries(LocalDate day) {
        return surveys.librariesWithOverdue(day);
    }
}
