package org.librarycpd.appraisal.needs;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** @param above the department above each; empty at the top */
public record DepartmentTree(Map<UUID, Optional<UUID>> above) {

    private static final int DEEPEST = 50;

    public boolean knows(UUID departmentId) {
        return above.containsKey(departmentId);
    }

    /** The department and those above it, the nearest first. */
    public List<UUID> upwards(UUID departmentId) {
        return Stream.iterate(
                        Optional.of(departmentId),
                        Optional::isPresent,
                        d -> above.getOrDefault(d.orElseThrow(), Optional.empty()))
                .limit(DEEPEST)
                .map(Optional::orElseThrow)
                .toList();
    }

    /** These departments and all below them. */
    public Set<UUID> within(Collection<UUID> departmentIds) {
        return above.keySet().stream()
                .filter(d -> upwards(d).stream().anyMatch(departmentIds::contains))
                .collect(toSet());
    }
}
