package org.librarycpd.appraisal.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who answers for a person or a department on a day.
 *
 * @param heads of the department and those above it, the nearest first
 * @param overseers of the library
 */
public record Authorities(List<UUID> heads, Set<UUID> overseers) {

    /** The head of the nearest department upwards who is not that person. */
    public Optional<UUID> appraiserOf(UUID personId) {
        return heads.stream().filter(head -> !head.equals(personId)).findFirst();
    }

    public boolean isAppraiser(UUID who, UUID ofPerson) {
        return appraiserOf(ofPerson).filter(who::equals).isPresent();
    }

    public boolean isHead(UUID who) {
        return heads.contains(who);
    }

    public boolean isOverseer(UUID who) {
        return overseers.contains(who);
    }
}
