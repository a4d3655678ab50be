package org.librarycpd.rating.completion;

import java.util.UUID;

/** A provider's word that a person completed a run. */
public record Attestation(UUID id, UUID runId, UUID programmeId, UUID personId, String libraryId) {}
