package org.librarycpd.appraisal.staff;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** What experts from outside are asked to look at; the library of the request is that of the assignment. */
public interface ExpertAssignments {

    void add(ExpertAssignment assignment);

    /** The expert's own, whether running or ended. */
    ExpertAssignment requireOwn(UUID id, UUID expertId);

    Optional<ExpertAssignment> running(UUID expertId, UUID subjectId);

    /** To anybody but the expert who is at work on it, there is nothing here. */
    default ExpertAssignment require(UUID expertId, UUID subjectId) {
        return running(expertId, subjectId).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    /** All that were ever made on this subject, the oldest first. */
    List<ExpertAssignment> on(UUID subjectId);

    /** The expert's own of all libraries, the newest first. */
    List<ExpertAssignment> of(UUID expertId, PageRequest page);

    /** @param id of the subject of a running assignment, or of an assignment of the expert's */
    Optional<String> libraryOf(UUID expertId, UUID id);
}
