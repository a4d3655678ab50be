package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.contest.RewardDocument;

public record IssueRewardRequest(
        @NotNull UUID entryId,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate issuedOn) {

    RewardDocument document() {
        return new RewardDocument(documentNumber, issuedOn);
    }
}
