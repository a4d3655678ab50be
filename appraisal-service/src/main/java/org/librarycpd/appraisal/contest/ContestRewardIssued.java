package org.librarycpd.appraisal.contest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record ContestRewardIssued(
        UUID contestId,
        String libraryId,
        UUID entryId,
        List<UUID> personIds,
        RewardKind rewardKind,
        String reference,
        LocalDate issuedOn,
        UUID issuedBy,
        Instant issuedAt)
        implements ContestEvent {}
