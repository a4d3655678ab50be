package org.librarycpd.portfolio.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record MentorshipSessionLogged(
        UUID mentorshipId, UUID sessionId, UUID loggedBy, List<UUID> toConfirmIds, LocalDate heldOn, Instant loggedAt)
        implements MentorshipEvent {}
