package org.librarycpd.appraisal.contest;

import java.util.UUID;

/** That an entry takes a place. */
public record Award(UUID entryId, int place) {}
