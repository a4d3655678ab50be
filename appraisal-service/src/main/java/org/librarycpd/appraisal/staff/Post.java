package org.librarycpd.appraisal.staff;

import java.util.UUID;

/** A position in a department. */
public record Post(UUID positionId, UUID departmentId) {}
