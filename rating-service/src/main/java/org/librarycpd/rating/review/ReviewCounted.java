package org.librarycpd.rating.review;

import java.util.UUID;

/** A rating enters its programme's score; stays inside this service. */
public record ReviewCounted(UUID programmeId, int rating, double weightAtFixedDay) {}
