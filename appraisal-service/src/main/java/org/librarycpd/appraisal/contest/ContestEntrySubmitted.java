package org.librarycpd.appraisal.contest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record ContestEntrySubmitted(
        UUID contestId, String libraryId, UUID entryId, List<UUID> authors, UUID submittedBy, Instant submittedAt)
        implements ContestEvent {}
