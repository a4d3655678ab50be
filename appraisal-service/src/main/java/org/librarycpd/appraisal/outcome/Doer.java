package org.librarycpd.appraisal.outcome;

import java.util.UUID;

/**
 * Who does something with an outcome.
 *
 * @param inNameOf whose power a delegate uses; null otherwise
 */
public record Doer(UUID personId, UUID inNameOf) {

    /** Whether that person acts here, in the own name or through a delegate. */
    boolean is(UUID person) {
        return person != null && (person.equals(personId) || person.equals(inNameOf));
    }

    boolean isAny(Doer other) {
        return is(other.personId()) || is(other.inNameOf());
    }
}
