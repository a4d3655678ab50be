package org.librarycpd.appraisal.needs;

import java.time.LocalDate;
import java.util.UUID;

/** Where somebody works, as what and since when. */
public record Workplace(UUID departmentId, UUID positionId, LocalDate employedFrom) {}
