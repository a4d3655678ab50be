package org.librarycpd.appraisal.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;
import org.librarycpd.appraisal.appraisal.OpinionKind;
import org.librarycpd.kit.http.PageRequest;

/** How the appraisals of a cycle stand, read as many at a time as there are. */
public interface CycleWork {

    /** Those of these people who are appraised in the cycle, or were taken out of it. */
    Set<UUID> peopleIn(UUID cycleId, Collection<UUID> personIds);

    /** How many still wait to be confirmed. */
    long unfinished(UUID cycleId);

    /** @param departments of whom the numbers are asked for; null: of all */
    List<Standing> standing(UUID cycleId, Set<UUID> departments);

    /** Appraisals that a stage of which was due before that day and is not done. */
    List<Late> late(UUID cycleId, Set<UUID> departments, LocalDate today, PageRequest page);

    /** Appraisals in which a stage is not done yet, in the order of their ids. */
    List<Waiting> waiting(UUID cycleId, Stage stage, UUID after, int atMost);

    /** Who is still appraised in the cycle and not confirmed, at most so many. */
    List<UUID> peopleUnfinished(UUID cycleId, int atMost);

    /** What colleagues and experts were asked for and have not given. */
    List<OpinionOwed> opinionsOwed(Collection<UUID> appraisalIds);

    record OpinionOwed(UUID appraisalId, UUID giverId, OpinionKind kind) {}

    record Standing(UUID departmentId, AppraisalStatus status, Long number) {}

    record Late(UUID appraisalId, UUID personId, UUID departmentId, AppraisalStatus status) {}

    record Waiting(UUID appraisalId, Long version, UUID personId, UUID departmentId) {}
}
