package org.librarycpd.registry.enrolment;

import java.util.Optional;
import java.util.UUID;

/** The registry's way from a code to a person and a library; it crosses the libraries' walls and is for matching only. */
public interface CodeHolders {

    Optional<CodeHolder> of(UUID runId, EnrolmentCode code);

    CodeHolder of(UUID enrolmentId);

    /** In whichever library. */
    boolean isEnrolled(UUID runId, UUID learnerId);
}
