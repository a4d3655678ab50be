package org.librarycpd.appraisal.contest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An entry has won a place; its library is that of the authors. */
public record ContestAwarded(
        UUID contestId,
        String libraryId,
        UUID entryId,
        List<UUID> personIds,
        int place,
        RewardKind rewardKind,
        String reference,
        UUID awardedBy,
        Instant awardedAt)
        implements ContestEvent {}
