package org.librarycpd.appraisal.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a policy is for.
 *
 * @param departments with those below them; none named: the whole library
 * @param positions none named: all of them
 * @param monthsInPosition how long somebody must have worked here; none: from the first day
 */
public record Population(
        @Size(max = 500) Set<@NotNull UUID> departments,
        @Size(max = 500) Set<@NotNull UUID> positions,
        @Min(1) @Max(60) Integer monthsInPosition,
        @Size(max = 2000) List<@NotNull @Valid Exclusion> exclusions) {

    public Population {
        departments = Set.copyOf(Objects.requireNonNullElse(departments, Set.of()));
        positions = Set.copyOf(Objects.requireNonNullElse(positions, Set.of()));
        exclusions = List.copyOf(Objects.requireNonNullElse(exclusions, List.of()));
    }

    public Optional<Exclusion> exclusion(UUID personId) {
        return exclusions.stream().filter(e -> e.personId().equals(personId)).findFirst();
    }

    boolean isTooNew(LocalDate since, LocalDate day) {
        return monthsInPosition != null && since.plusMonths(monthsInPosition).isAfter(day);
    }
}
