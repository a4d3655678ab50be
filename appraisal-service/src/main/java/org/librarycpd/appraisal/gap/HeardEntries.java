package org.librarycpd.appraisal.gap;

import java.util.UUID;

/** The portfolio entries whose verification was heard, whether they name a gap or not. */
public interface HeardEntries {

    void verified(UUID entryId);

    /** The event waits until that entry's verification is heard. */
    void requireVerified(UUID entryId);
}
