package org.librarycpd.appraisal.cycle;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.librarycpd.appraisal.appraisal.OpinionKind;
import org.librarycpd.appraisal.cycle.CycleWork.Waiting;
import org.librarycpd.appraisal.staff.OrganisationChart;

/** Reminds those who have something to do of the day by which it is due. */
@ApplicationScoped
public class RemindOfDeadlines {

    static final int BATCH = 500;

    private final AppraisalCycles cycles;
    private final CycleWork work;
    private final Reminders reminders;
    private final OrganisationChart chart;
    private final Event<DeadlinesNear> happened;

    RemindOfDeadlines(
            AppraisalCycles cycles,
            CycleWork work,
            Reminders reminders,
            OrganisationChart chart,
            Event<DeadlinesNear> happened) {
        this.cycles = cycles;
        this.work = work;
        this.reminders = reminders;
        this.chart = chart;
        this.happened = happened;
    }

    /** @return the last appraisal that was looked at, where there are more */
    @Transactional
    public Optional<UUID> handle(UUID cycleId, Stage stage, LocalDate today, UUID after) {
        var cycle = cycles.require(cycleId);
        var step = ReminderStep.reached(stage.dueOn(cycle.dates()), cycle.openedOn(), today);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var waiting = work.waiting(cycleId, stage, after, BATCH);
        remind(cycle, stage, step.get(), today, waiting);
        return waiting.size() < BATCH
                ? Optional.empty()
                : Optional.of(waiting.get(waiting.size() - 1).appraisalId());
    }

    private void remind(AppraisalCycle cycle, Stage stage, ReminderStep step, LocalDate today, List<Waiting> waiting) {
        var due = owed(stage, waiting, today)
                .map(owed -> near(cycle, stage, today, owed))
                .toList();
        var untold = reminders.firstTime(due, step.days(), today);
        if (!untold.isEmpty()) {
            var versions = waiting.stream().collect(Collectors.toMap(Waiting::appraisalId, Waiting::version));
            happened.fire(new DeadlinesNear(cycle, untold, versions));
        }
    }

    private record Owed(Waiting appraisal, Duty who, UUID whoId) {}

    private Stream<Owed> owed(Stage stage, List<Waiting> waiting, LocalDate today) {
        if (stage == Stage.SELF_ASSESSMENT) {
            return waiting.stream().map(appraisal -> new Owed(appraisal, Duty.PERSON, appraisal.personId()));
        }
        var authority = chart.on(today);
        var heads = waiting.stream()
                .flatMap(appraisal -> authority
                        .appraiserOf(appraisal.personId(), appraisal.departmentId())
                        .map(head -> new Owed(appraisal, Duty.APPRAISER, head))
                        .stream());
        return stage == Stage.ASSESSMENT ? Stream.concat(heads, opinions(waiting)) : heads;
    }

    private Stream<Owed> opinions(List<Waiting> waiting) {
        var appraisals = waiting.stream().collect(Collectors.toMap(Waiting::appraisalId, Function.identity()));
        return work.opinionsOwed(appraisals.keySet()).stream()
                .map(opinion -> new Owed(
                        appraisals.get(opinion.appraisalId()),
                        opinion.kind() == OpinionKind.EXPERT ? Duty.EXPERT : Duty.COLLEAGUE,
                        opinion.giverId()));
    }

    private static AppraisalDeadlineNear near(AppraisalCycle cycle, Stage stage, LocalDate today, Owed owed) {
        var dueOn = stage.dueOn(cycle.dates());
        return new AppraisalDeadlineNear(
                owed.appraisal().appraisalId(),
                cycle.id(),
                owed.appraisal().personId(),
                owed.who(),
                owed.whoId(),
                stage,
                dueOn,
                (int) DAYS.between(today, dueOn));
    }
}
