package org.librarycpd.rating.review;

import java.util.UUID;

/** A rating leaves its programme's score; stays inside this service. */
public record ReviewDiscounted(UUID programmeId, int rating, double weightAtFixedDay) {}
