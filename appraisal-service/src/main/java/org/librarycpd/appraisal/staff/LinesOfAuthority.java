package org.librarycpd.appraisal.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who heads what on a day, for a whole library: what {@link Staff#over} says of one person, for thousands.
 *
 * @param parents the department above each one that has one
 * @param heads of each department, the latest appointed first
 * @param founders who appraise where no head is left
 */
public record LinesOfAuthority(Map<UUID, UUID> parents, Map<UUID, List<UUID>> heads, List<UUID> founders) {

    /** The head of the nearest department upwards who is not that person, or else the founder's representative. */
    public Optional<UUID> appraiserOf(UUID personId, UUID departmentId) {
        for (var department : upwardsFrom(departmentId)) {
            var head = another(heads.getOrDefault(department, List.of()), personId);
            if (head.isPresent()) {
                return head;
            }
        }
        return another(founders, personId);
    }

    /** The departments that any of these people heads, with those below them. */
    public Set<UUID> departmentsUnder(Collection<UUID> people) {
        var all = new HashSet<>(parents.keySet());
        all.addAll(heads.keySet());
        return all.stream()
                .filter(department -> upwardsFrom(department).stream()
                        .flatMap(above -> heads.getOrDefault(above, List.of()).stream())
                        .anyMatch(people::contains))
                .collect(Collectors.toSet());
    }

    private List<UUID> upwardsFrom(UUID department) {
        var way = new ArrayList<UUID>();
        for (var next = department; next != null && !way.contains(next); next = parents.get(next)) {
            way.add(next);
        }
        return way;
    }

    private static Optional<UUID> another(List<UUID> people, UUID than) {
        return people.stream().filter(person -> !person.equals(than)).findFirst();
    }
}
