package org.librarycpd.rating.score;

import java.util.UUID;

/** The programme's own sums changed; stays inside this service. */
public record ScoreMoved(UUID programmeId) {}
