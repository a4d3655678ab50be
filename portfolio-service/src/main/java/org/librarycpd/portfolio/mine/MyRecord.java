package org.librarycpd.portfolio.mine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;

/** Everything that the service keeps about a person. */
public interface MyRecord {

    /** The libraries where the person is or was a member of staff. */
    Set<String> libraries(UUID personId);

    /** Writes a ZIP, row by row: a folder for each library, a JSON file for each part, and the files themselves. */
    void writeTo(OutputStream out, UUID personId, Set<String> libraries) throws IOException;

    boolean isEmployed(UUID personId, String libraryId);

    /** Answers kept for repeats, parked and dead events that name the person. */
    void forgetTraces(UUID personId);
}
