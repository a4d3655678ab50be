package org.librarycpd.portfolio.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface StaffImports {

    void add(StaffImport operation);

    StaffImport require(UUID id);

    List<StaffImport> list(PageRequest page);

    /** Locks the operation for one step; empty where another worker has it or it is done. */
    Optional<StaffImport> forNextStep(UUID id);

    /** Unfinished operations of all libraries, oldest first. */
    List<Unfinished> unfinished();

    record Unfinished(UUID id, String libraryId) {}
}
