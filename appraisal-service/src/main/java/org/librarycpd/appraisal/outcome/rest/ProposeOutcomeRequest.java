package org.librarycpd.appraisal.outcome.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.OutcomeKind;
import org.librarycpd.appraisal.outcome.Proposal;

public record ProposeOutcomeRequest(
        @NotNull OutcomeKind kind,
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 50) List<@NotNull UUID> competencyIds,
        @Positive Long amountKopecks) {

    Proposal proposal() {
        return new Proposal(kind, text, requireNonNullElse(competencyIds, List.of()), amountKopecks);
    }
}
