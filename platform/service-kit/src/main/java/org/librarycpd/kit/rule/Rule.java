package org.librarycpd.kit.rule;

import java.util.Locale;

/** A rule of the house: its code is the problem type on the wire, its sentence is what a person reads. */
public interface Rule {

    String name();

    Sentence sentence();

    /** The HTTP status of a refusal. */
    default int status() {
        return 409;
    }

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default void require(boolean holds, Object... figures) {
        if (!holds) {
            throw refuse(figures);
        }
    }

    default RuleViolated refuse(Object... figures) {
        return new RuleViolated(this, figures);
    }
}
