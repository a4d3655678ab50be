package org.librarycpd.portfolio.mentorship;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param outcome DECLINED before it began, or ENDED: taken back or broken off */
public record MentorshipEnded(
        UUID mentorshipId, MentorshipStatus outcome, List<UUID> personIds, UUID endedBy, Instant endedAt)
        implements MentorshipEvent {}
