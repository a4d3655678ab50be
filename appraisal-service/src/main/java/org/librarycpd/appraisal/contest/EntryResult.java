package org.librarycpd.appraisal.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How an entry came out.
 *
 * @param score the mean of what the jurors gave, of a hundred
 * @param markings how many jurors gave it
 * @param rank the place that the marks give; those with the same score share it
 * @param tiedWith the others that share it
 */
public record EntryResult(ContestEntry entry, BigDecimal score, int markings, int rank, List<UUID> tiedWith) {}
