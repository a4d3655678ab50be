package org.librarycpd.registry.enrolment;

import java.util.Optional;
import java.util.UUID;

/** The enrolments of one library's people. */
public interface Enrolments {

    void add(Enrolment enrolment);

    /** Refuses with 404 where there is none, or none of this person in this library. */
    Enrolment require(UUID id, UUID learnerId);

    Optional<Enrolment> find(UUID id, UUID learnerId);

    Optional<Enrolment> in(UUID runId, UUID learnerId);
}
