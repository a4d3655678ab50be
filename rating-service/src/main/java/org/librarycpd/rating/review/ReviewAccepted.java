package org.librarycpd.rating.review;

import java.time.Instant;
import java.util.UUID;

public record ReviewAccepted(UUID reviewId, UUID programmeId, UUID runId, UUID reviewerId, Instant acceptedAt) {}
