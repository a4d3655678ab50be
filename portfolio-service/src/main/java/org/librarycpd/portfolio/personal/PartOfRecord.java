package org.librarycpd.portfolio.personal;

import java.util.UUID;

/** A view of something that belongs to somebody's record: who else is shown it is noted for the owner. */
public interface PartOfRecord {

    Part partOfRecord();

    /** @param ownerId null where nobody's account is known yet */
    record Part(UUID ownerId, String what, UUID subjectId) {}
}
