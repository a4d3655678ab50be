package org.librarycpd.portfolio.entry;

import java.time.LocalDate;
import java.util.UUID;

/** A provider's word that someone has completed a run. */
public record Attestation(UUID id, UUID runId, UUID programmeId, UUID personId, int hours, LocalDate completedOn) {}
