package org.librarycpd.appraisal.staff;

import java.util.List;
import java.util.UUID;

/** The departments of portfolio, as far as appraisal needs them. */
public interface Departments {

    void requireKnown(UUID departmentId);

    /** The department and all below it. */
    List<UUID> within(UUID departmentId);

    void keep(UUID id, long version, String libraryId, UUID parentId);

    void forget(UUID id);

    void forgetAll();
}
