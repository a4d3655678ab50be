package org.librarycpd.kit.rule;

import java.util.UUID;

/** A reference to something of another service whose news has not arrived: a command may be repeated, an event is parked. */
public class NotKnownYet extends RuleViolated {

    private final UUID missing;

    NotKnownYet(String kind, UUID missing) {
        super(PlatformRule.NOT_KNOWN_YET, kind + " " + missing);
        this.missing = missing;
    }

    public UUID missing() {
        return missing;
    }
}
