package org.librarycpd.appraisal.contest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param personIds those who entered and those who were to judge */
public record ContestCancelled(
        UUID contestId, String libraryId, List<UUID> personIds, UUID cancelledBy, Instant cancelledAt)
        implements ContestEvent {}
