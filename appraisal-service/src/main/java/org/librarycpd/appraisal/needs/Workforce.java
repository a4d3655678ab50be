package org.librarycpd.appraisal.needs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of this library, as far as a survey needs them. */
public interface Workforce {

    /** Where each person with an account works on a day. */
    Map<UUID, Workplace> on(LocalDate day);

    Optional<Workplace> of(UUID personId, LocalDate day);

    DepartmentTree departments();

    /** Who has a gap in each of these competencies that is neither closed nor waived. */
    Map<UUID, Set<UUID>> withOpenGaps(Collection<UUID> competencyIds);

    /** The ISO 3166-2 code of the library, if it has named its region. */
    Optional<String> region();
}
