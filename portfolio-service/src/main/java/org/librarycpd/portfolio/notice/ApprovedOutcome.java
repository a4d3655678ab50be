package org.librarycpd.portfolio.notice;

import java.util.List;
import java.util.UUID;

/**
 * What an appraisal led to for somebody, as far as it is told: under its reference, never with ratings or amounts.
 *
 * @param proposedBy who can answer for it
 */
public record ApprovedOutcome(
        UUID outcomeId, UUID personId, String kind, String reference, UUID proposedBy, List<UUID> gapIds) {}
