package org.librarycpd.appraisal.gap;

import java.util.UUID;

/** An item of a learning plan that is not going to happen. */
public record PlanCancellation(UUID planId, long sequence, UUID itemId, UUID learnerId, UUID cancelledBy) {}
