package org.librarycpd.portfolio.profile;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What positions ask for, copied from the appraisal service. */
public interface Profiles {

    /** The competencies that the position asks for on that day; empty where no profile is known. */
    Set<UUID> asked(String libraryId, UUID positionId, UUID departmentId, LocalDate day);

    void keep(UUID id, long version, String libraryId, Profile profile);

    void forget(UUID id);

    void forgetAll();

    /**
     * What the appraisal service tells; without a department it holds in the whole library.
     *
     * @param until the last day; null while no end is in sight
     */
    record Profile(UUID positionId, UUID departmentId, LocalDate from, LocalDate until, Set<UUID> competencyIds) {}
}
