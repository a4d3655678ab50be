package org.librarycpd.portfolio.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface StaffImports {

    void add(StaffImport operation);

    /** Written at once and let go of, so that a long file is never held whole. */
    void add(StaffImportPart part);

    void add(StaffImportProblem problem);

    StaffImport require(UUID id);

    List<StaffImport> list(PageRequest page);

    /** The rows left out, in the order of the file. */
    List<StaffImportProblem> problems(UUID importId, int afterRow, int atMost);

    /** Locks the operation for one step; empty where another worker has it or it is done. */
    Optional<StaffImport> forNextStep(UUID id);

    /** A part in the order of the file; empty after the last. */
    Optional<StaffImportPart> part(UUID importId, int part);

    /** The next part to be worked off: departments before positions before members. */
    Optional<StaffImportPart> nextPart(UUID importId);

    void remove(StaffImportPart part);

    void removeParts(UUID importId);

    /** Notes as a problem each row whose personnel number stands in an earlier row. @return how many there are */
    int refuseRepeatedNumbers(UUID importId);

    Set<Integer> badRows(UUID importId, int firstRow, int lastRow);

    /** Unfinished operations of all libraries, oldest first. */
    List<Unfinished> unfinished();

    record Unfinished(UUID id, String libraryId) {}
}
