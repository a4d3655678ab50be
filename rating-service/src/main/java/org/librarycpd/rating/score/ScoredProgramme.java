package org.librarycpd.rating.score;

import org.librarycpd.rating.programme.KnownProgramme;

/** A programme's score beside what is known of the programme, which is null while the copies are read again. */
public record ScoredProgramme(ProgrammeScore score, KnownProgramme programme) {}
