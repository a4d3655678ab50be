package org.librarycpd.portfolio.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * Something other than a course was brought to its end and vouched for: an internship, mentoring, stretch work. The
 * portfolio gains a verified entry by it, once for each subject and person.
 *
 * @param kind what it was
 * @param subjectId the placement, mentorship or assignment
 * @param personId whose portfolio gains
 * @param hours whole hours, at least one
 * @param gapIds the person's gaps it was meant for
 * @param competencyIds what was practised
 * @param learnt in the person's own words; may be null
 * @param verifiedBy who vouches for it, never the person
 */
public record WorkCompleted(
        Kind kind,
        UUID subjectId,
        UUID personId,
        Text title,
        int hours,
        LocalDate completedOn,
        List<UUID> gapIds,
        List<UUID> competencyIds,
        String learnt,
        UUID verifiedBy) {

    public enum Kind {
        INTERNSHIP,
        MENTORING,
        STRETCH_ASSIGNMENT
    }
}
