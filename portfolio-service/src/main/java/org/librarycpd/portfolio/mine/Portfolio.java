package org.librarycpd.portfolio.mine;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person's learning at a glance. */
public record Portfolio(
        UUID personId, Map<String, Long> entriesByStatus, List<Learnt> learnt, Map<String, Long> plansByStatus) {

    /** Verified entries of a year and a kind. */
    public record Learnt(int year, String kind, long entries, long hours) {}

    /** A line in the list of all. */
    public record Line(
            UUID staffMemberId,
            UUID personId,
            String familyName,
            String givenName,
            UUID departmentId,
            long verifiedEntries,
            long verifiedHours) {}
}
