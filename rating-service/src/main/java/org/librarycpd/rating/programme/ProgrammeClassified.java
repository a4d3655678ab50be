package org.librarycpd.rating.programme;

import java.util.UUID;

/** In which category and language a programme stands from now on. */
public record ProgrammeClassified(UUID programmeId, String category, String language) {}
