package org.librarycpd.kit.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A rule said no: nothing has changed, and the person is told why. */
public class RuleViolated extends RuntimeException {

    private final transient Rule rule;
    private final transient Object[] figures;
    private final transient List<Place> places = new ArrayList<>();
    private Duration retryAfter;

    RuleViolated(Rule rule, Object... figures) {
        super(rule.code(), null, false, true);
        this.rule = rule;
        this.figures = figures.clone();
    }

    /** Where it is violated, as a JSON pointer, and what is said of that place; the rule's own sentence where null. */
    private record Place(String pointer, Sentence detail) {}

    /** Names the place in the request, as a JSON pointer. */
    public RuleViolated at(String jsonPointer) {
        return at(jsonPointer, null);
    }

    /** Names one of several places, each with its own word. */
    public RuleViolated at(String jsonPointer, Sentence detail) {
        places.add(new Place(jsonPointer, detail));
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

    /** Each place with what is said of it, in the order they were named. */
    public Map<String, String> places(Locale language) {
        var said = new LinkedHashMap<String, String>();
        places.forEach(p -> said.merge(
                p.pointer(),
                p.detail() == null ? sentence(language) : p.detail().in(language),
                (first, next) -> first + " " + next));
        return said;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
