package org.librarycpd.appraisal.contest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record ContestAnnounced(
        UUID contestId,
        String libraryId,
        String reference,
        LocalDate opensOn,
        LocalDate closesOn,
        UUID announcedBy,
        Instant announcedAt)
        implements ContestEvent {}
