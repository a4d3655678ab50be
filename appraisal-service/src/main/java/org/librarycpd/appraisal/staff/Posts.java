package org.librarycpd.appraisal.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.staff.StaffMembers.Employment;

/**
 * Who held which post when.
 *
 * <p>Portfolio tells the present post only, so each change is written down with the day on which it was told. What was
 * before this service first heard of somebody counts as the post of that hour.
 */
public interface Posts {

    Optional<Post> heldBy(UUID personId, LocalDate day);

    /** An older state that comes late changes nothing. */
    void follow(UUID staffMemberId, long sequence, String libraryId, Employment employment, LocalDate day);

    void forget(UUID staffMemberId);
}
