package org.librarycpd.rating.completion;

import java.util.UUID;

/** Something was attested or voided about this person's completion of this run. */
public record CompletionSettled(UUID runId, UUID personId) {}
