package org.librarycpd.portfolio.sponsorship;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Support for one thing.
 *
 * @param personId, libraryId whom the association offers it to; absent where somebody asks for themselves
 * @param until the last day of the offer, or by which it is needed
 */
public record SponsorshipTerms(
        UUID personId,
        UUID libraryId,
        UUID planItemId,
        UUID revalidationId,
        @NotBlank @Size(max = 2000) String purpose,
        @Min(1) @Max(10_000_000_00L) long amountKopecks,
        @NotNull @FutureOrPresent LocalDate until) {

    boolean namesOneThing() {
        return (planItemId == null) != (revalidationId == null);
    }
}
