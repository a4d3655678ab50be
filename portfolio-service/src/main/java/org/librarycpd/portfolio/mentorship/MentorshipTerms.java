package org.librarycpd.portfolio.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** What a mentorship is about and how long it goes; both days inclusive. */
public record MentorshipTerms(
        MentorshipKind kind, Text topic, String goals, List<UUID> competencyIds, LocalDate from, LocalDate until) {}
