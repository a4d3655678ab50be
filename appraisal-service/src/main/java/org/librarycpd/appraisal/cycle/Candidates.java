package org.librarycpd.appraisal.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works where, as far as a population asks. */
public interface Candidates {

    int count(Population population, LocalDate day);

    /** Those who work here on that day, in the order of their staff numbers. */
    List<Candidate> after(UUID staffMemberId, Population population, LocalDate day, int atMost);

    Optional<Candidate> of(UUID personId, Population population, LocalDate day);
}
