package org.librarycpd.portfolio.mentorship;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Mentorships {

    void add(Mentorship mentorship);

    /** Refuses with 404 where there is none, or none that this library may see. */
    Mentorship require(UUID id);

    /** The same, without a query where this transaction has it in hand. */
    Mentorship loaded(UUID id);

    /** Those that somebody takes part in; the newest first, as all lists here. */
    List<Mentorship> of(UUID personId, MentorshipStatus status, PageRequest page);

    /** Those with somebody of this very department. */
    List<Mentorship> inDepartment(UUID departmentId, MentorshipStatus status, PageRequest page);

    List<Mentorship> inLibrary(MentorshipStatus status, PageRequest page);
}
