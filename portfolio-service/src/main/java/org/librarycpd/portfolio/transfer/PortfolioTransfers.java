package org.librarycpd.portfolio.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface PortfolioTransfers {

    void add(PortfolioTransfer transfer);

    Optional<PortfolioTransfer> find(UUID id);

    List<PortfolioTransfer> of(UUID personId, PageRequest page);

    /** Copies the person's own verified entries that are not here yet. @return how many came */
    int copyEntries(PortfolioTransfer transfer);

    /** Copies their evidence, inside the database. @return how many pieces came */
    int copyEvidence(PortfolioTransfer transfer);

    List<Copy> copies(UUID transferId);

    /** What an entry rests on was withdrawn where it comes from: its copies stand no longer either. */
    void supersedeCopies(UUID originalEntryId);

    record Copy(UUID entryId, UUID originalEntryId, String originalLibraryId, UUID verifiedBy) {}
}
