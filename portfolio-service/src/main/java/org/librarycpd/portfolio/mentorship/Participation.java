package org.librarycpd.portfolio.mentorship;

import java.util.List;
import java.util.UUID;

/** In which part somebody takes part, and which of their own gaps it is meant for. */
public record Participation(UUID personId, UUID departmentId, boolean teaches, boolean learns, List<UUID> gapIds) {}
