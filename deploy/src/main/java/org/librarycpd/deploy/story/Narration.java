package org.librarycpd.deploy.story;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What a person sees of the story. */
public final class Narration {
    private final PrintStream out;
    private final Clock clock;
    private final Instant begun;
    private int steps;
    private String title = "";

    Narration(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.begun = clock.instant();
    }

    void step(String whatHappens) {
        steps++;
        title = whatHappens;
        out.printf("%n%2d. %s%n", steps, whatHappens);
    }

    void request(String actor, String request, String outcome) {
        out.printf("      %s: %s%n        -> %s%n", actor, request, outcome);
    }

    void note(String text) {
        out.printf("        = %s%n", text);
    }

    void waiting(String what, Duration soFar) {
        out.printf("      ... waiting until %s (%d s)%n", what, soFar.toSeconds());
    }

    void waited(String what, Duration time) {
        out.printf("      ... %s (after %.1f s)%n", what, time.toMillis() / 1000.0);
    }

    String failed(String why) {
        return "Step %d failed: %s%n%s".formatted(steps, title, why);
    }

    Clock clock() {
        return clock;
    }

    public int steps() {
        return steps;
    }

    public double seconds() {
        return Duration.between(begun, clock.instant()).toMillis() / 1000.0;
    }
}
