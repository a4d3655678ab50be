package org.librarycpd.portfolio.mine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.personal.PersonalData.Clause;

/** What was done, library by library and clause by clause. */
public record Erasure(UUID personId, Instant at, boolean everywhere, List<OfLibrary> libraries) {

    public record OfLibrary(String libraryId, boolean employed, List<Clause> clauses) {}
}
