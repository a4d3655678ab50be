package org.librarycpd.appraisal.contest;

import java.util.UUID;

public sealed interface ContestEvent
        permits ContestAnnounced,
                ContestJurorAppointed,
                ContestEntrySubmitted,
                ContestAwarded,
                ContestRewardIssued,
                ContestCancelled {

    UUID contestId();

    /** The library it belongs to; null for what belongs to all. */
    String libraryId();
}
