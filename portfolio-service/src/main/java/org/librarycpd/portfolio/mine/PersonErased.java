package org.librarycpd.portfolio.mine;

import java.time.Instant;
import java.util.UUID;

/** Somebody who works in no library any more has asked to be forgotten. */
public record PersonErased(UUID personId, Instant erasedAt) {}
