package org.librarycpd.appraisal.competency.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.competency.SetProfile.Term;

/** @param frameworkId another version of a framework that the profile uses */
public record MoveProfileRequest(
        @NotNull UUID frameworkId, @NotNull LocalDate validFrom, LocalDate validUntil) {

    Term term() {
        return new Term(validFrom, validUntil);
    }
}
