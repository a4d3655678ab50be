package org.librarycpd.portfolio.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** Evidence and the content of its files, in pieces of which one is in memory at a time. */
public interface Evidences {

    int PIECE = 256 << 10;

    void add(Evidence evidence);

    /** In the transaction of {@link #add}, so that there is never content without its evidence. */
    void write(UUID evidenceId, InputStream content);

    /** One piece of a file, read in a transaction of its own: a slow reader holds no connection. */
    byte[] piece(UUID evidenceId, int position);

    /** With its content. */
    void remove(Evidence evidence);

    /** Refuses with 404 where the entry has none such. */
    Evidence require(UUID entryId, UUID id);

    /** The entry's evidence, oldest first. */
    List<Evidence> of(UUID entryId);
}
