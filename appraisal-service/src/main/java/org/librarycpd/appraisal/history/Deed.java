package org.librarycpd.appraisal.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the audit trail.
 *
 * @param name of the deed, for example {@code AppraisalConfirmed}
 * @param actor {@code person:<id>}, or the system, the event or the operation that it followed from
 * @param onBehalfOf in whose name; null where in person
 */
public record Deed(UUID id, Instant at, String name, String actor, UUID onBehalfOf, UUID subjectId) {

    private static final String PERSON = "person:";

    /** The person who did it, where one did. */
    public Optional<UUID> by() {
        return actor.startsWith(PERSON)
                ? Optional.of(UUID.fromString(actor.substring(PERSON.length())))
                : Optional.empty();
    }

    /** Whether that person did it, or it was done in that person's name. */
    public boolean isOf(UUID personId) {
        return personId.equals(onBehalfOf) || by().filter(personId::equals).isPresent();
    }
}
