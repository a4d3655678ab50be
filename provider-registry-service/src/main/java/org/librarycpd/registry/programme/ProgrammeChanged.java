package org.librarycpd.registry.programme;

import java.util.UUID;

/** A programme was revised or retired: of interest to those who keep a copy of a published one. */
public record ProgrammeChanged(UUID programmeId) {}
