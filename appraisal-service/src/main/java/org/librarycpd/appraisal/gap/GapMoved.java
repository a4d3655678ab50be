package org.librarycpd.appraisal.gap;

import java.util.UUID;

/** Its public state changed in a way that people need not be told of: only those who keep a copy are. */
public record GapMoved(UUID gapId) implements GapEvent {}
