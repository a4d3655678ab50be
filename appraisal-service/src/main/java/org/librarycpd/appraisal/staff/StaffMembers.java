package org.librarycpd.appraisal.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The staff of portfolio, as far as appraisal needs it. */
public interface StaffMembers {

    /** The staff member that a person is in this library. */
    StaffMember require(UUID personId);

    Optional<StaffMember> find(UUID personId);

    void keep(UUID id, long version, String libraryId, Employment employment);

    void forget(UUID id);

    void forgetAll();

    /** @param personId absent until an account is bound */
    record Employment(
            UUID personId, UUID departmentId, UUID positionId, LocalDate employedFrom, LocalDate employedUntil) {

        public Post post() {
            return new Post(positionId, departmentId);
        }
    }
}
