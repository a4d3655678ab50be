package org.librarycpd.appraisal.cycle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** So many days before a deadline people are reminded of it. */
enum ReminderStep {
    ONE(1),
    SEVEN(7),
    THIRTY(30),
    SIXTY(60),
    NINETY(90);

    static final int FURTHEST = 90;

    private final int days;

    ReminderStep(int days) {
        this.days = days;
    }

    /**
     * The nearest step that has come, on its day or, where that was missed, later; never one whose day had passed before
     * anybody could know of the deadline.
     */
    static Optional<ReminderStep> reached(LocalDate dueOn, LocalDate knownSince, LocalDate today) {
        var left = DAYS.between(today, dueOn);
        return left < 0
                ? Optional.empty()
                : Stream.of(values())
                        .filter(step -> left <= step.days)
                        .findFirst()
                        .filter(step -> !dueOn.minusDays(step.days).isBefore(knownSince));
    }

    int days() {
        return days;
    }
}
