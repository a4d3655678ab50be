package org.librarycpd.appraisal.staff;

import java.util.Set;
import java.util.UUID;

/** @param delegates who may act in the holder's name in this matter today */
public record OfficeHolder(AppointmentKind office, UUID personId, Set<UUID> delegates) {}
