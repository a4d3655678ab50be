package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Contribution;

public record EntryRequest(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20000) String text,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> authors,
        @Size(max = 20) List<@NotBlank @Size(max = 1000) @Pattern(regexp = "https?://.+") String> evidence) {

    Contribution contribution() {
        return new Contribution(title, text, authors, evidence == null ? List.of() : evidence);
    }
}
