package org.librarycpd.portfolio.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who stands above a member today, the nearest head first and the founder's representative last; never the member. */
public record Superiors(UUID departmentId, UUID memberPersonId, List<Superior> nearestFirst) {

    /** @param passedOn whether that person has passed the power asked about on to the one who asks */
    public record Superior(UUID personId, boolean isHead, boolean passedOn) {}

    Optional<UUID> approver() {
        return nearestFirst.stream().findFirst().map(Superior::personId);
    }

    Standing standing(UUID asking) {
        if (asking.equals(memberPersonId) || nearestFirst.isEmpty()) {
            return new Standing(departmentId, false, false, null);
        }
        var approver = nearestFirst.get(0);
        var inPerson = approver.personId().equals(asking);
        var decides = inPerson || approver.passedOn();
        var headAbove = decides
                || nearestFirst.stream()
                        .anyMatch(s -> s.isHead() && (s.personId().equals(asking) || s.passedOn()));
        return new Standing(departmentId, decides, headAbove, decides && !inPerson ? approver.personId() : null);
    }
}
