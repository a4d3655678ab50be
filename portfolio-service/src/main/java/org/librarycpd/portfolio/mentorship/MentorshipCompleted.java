package org.librarycpd.portfolio.mentorship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param mentorId absent for reciprocal learning */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentorshipCompleted(
        UUID mentorshipId,
        MentorshipKind kind,
        UUID mentorId,
        List<UUID> learnerIds,
        UUID completedBy,
        Instant completedAt)
        implements MentorshipEvent {}
