package org.librarycpd.kit.rule;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A rule said no: nothing has changed, and the person is told why. */
public class RuleViolated extends RuntimeException {

    private final transient Rule rule;
    private final transient Object[] figures;
    private String pointer;
    private Duration retryAfter;

    RuleViolated(Rule rule, Object... figures) {
        super(rule.code(), null, false, true);
        this.rule = rule;
        this.figures = figures.clone();
    }

    /** Names the place in the request, as a JSON pointer. */
    public RuleViolated at(String jsonPointer) {
        pointer = jsonPointer;
        return this;
    }

    public RuleViolated retryAfter(Duration pause) {
        retryAfter = pause;
        return this;
    }

    public Rule rule() {
        return rule;
    }

    public String sentence(Locale language) {
        return rule.sentence().in(language, figures);
    }

    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
