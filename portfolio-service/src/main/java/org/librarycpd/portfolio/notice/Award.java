package org.librarycpd.portfolio.notice;

import java.util.List;
import java.util.UUID;

/** A place that people of this library have won together in a contest, and the reward that goes with it. */
public record Award(
        UUID entryId, List<UUID> personIds, int place, String rewardKind, String reference, UUID awardedBy) {}
