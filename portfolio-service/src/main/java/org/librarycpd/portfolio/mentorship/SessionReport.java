package org.librarycpd.portfolio.mentorship;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** @param participantIds who took part, the one who logs included */
public record SessionReport(LocalDate heldOn, int minutes, String topic, String notes, Set<UUID> participantIds) {}
