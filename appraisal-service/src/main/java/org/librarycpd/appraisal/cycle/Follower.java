package org.librarycpd.appraisal.cycle;

import java.util.Set;
import java.util.UUID;

/** @param departments whose progress somebody may follow; null: of the whole library */
public record Follower(Set<UUID> departments) {

    public static final Follower OF_ALL = new Follower(null);
}
