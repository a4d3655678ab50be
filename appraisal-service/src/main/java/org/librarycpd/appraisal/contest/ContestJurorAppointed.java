package org.librarycpd.appraisal.contest;

import java.time.Instant;
import java.util.UUID;

public record ContestJurorAppointed(
        UUID contestId, String libraryId, UUID jurorId, boolean isExternal, UUID appointedBy, Instant appointedAt)
        implements ContestEvent {}
