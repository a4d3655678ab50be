package org.librarycpd.registry.run;

import java.util.UUID;

public record RunScheduled(UUID runId) {}
