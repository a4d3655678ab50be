package org.librarycpd.deploy.story;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.librarycpd.deploy.CannotGoOn;

/** Patience with what travels by events, within bounds. */
record Waiting(Narration narration) {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration SAY_SO_EVERY = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 200;

    Answer until(String what, Supplier<Request> question, Predicate<Answer> satisfied) {
        var begun = System.nanoTime();
        var told = Duration.ZERO;
        while (true) {
            var answer = question.get().ask();
            var soFar = Duration.ofNanos(System.nanoTime() - begun);
            if (satisfied.test(answer)) {
                narration.waited(what, soFar);
                return answer;
            }
            if (soFar.compareTo(PATIENCE) > 0) {
                throw new CannotGoOn("For %d s it was waited in vain until %s.%n%s"
                        .formatted(PATIENCE.toSeconds(), what, answer.inFull()));
            }
            if (soFar.minus(told).compareTo(SAY_SO_EVERY) > 0) {
                told = soFar;
                narration.waiting(what, soFar);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while waiting.", e);
        }
    }
}
