package org.librarycpd.appraisal.staff;

import java.util.UUID;

/** The positions of portfolio, as far as appraisal needs them. */
public interface Positions {

    void requireKnown(UUID positionId);

    /** The same, and whoever asks for it next waits until this transaction is over. */
    void requireAlone(UUID positionId);

    void keep(UUID id, long version, String libraryId);

    void forget(UUID id);

    void forgetAll();
}
