package org.librarycpd.appraisal.needs;

import java.util.List;
import java.util.UUID;

/** Whom a survey asks: these departments with those below, and these positions; an empty list means all. */
public record Population(List<UUID> departmentIds, List<UUID> positionIds) {}
