package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An upheld objection has changed agreed levels.
 *
 * @param competencyIds whose levels changed
 * @param gapIds the gaps that the appraisal leaves now
 */
public record AppraisalCorrected(
        UUID appraisalId,
        UUID personId,
        List<UUID> competencyIds,
        List<UUID> gapIds,
        UUID correctedBy,
        Instant correctedAt)
        implements AppraisalEvent {}
