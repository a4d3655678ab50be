package org.librarycpd.portfolio.placement;

import java.util.List;
import java.util.UUID;

/** What someone says when applying. */
public record Application(String motivation, List<UUID> gapIds, boolean agreesToBeNamed) {}
