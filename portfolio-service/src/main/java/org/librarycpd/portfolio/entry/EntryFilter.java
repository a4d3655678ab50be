package org.librarycpd.portfolio.entry;

import java.util.UUID;

/** Which entries are asked for; what is null does not matter. */
public record EntryFilter(UUID person, UUID gap, EntryKind kind, EntryStatus status) {}
