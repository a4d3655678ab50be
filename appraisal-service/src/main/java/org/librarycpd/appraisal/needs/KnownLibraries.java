package org.librarycpd.appraisal.needs;

import java.util.UUID;

/** The libraries of portfolio, as far as reports need them. */
public interface KnownLibraries {

    /** @param region ISO 3166-2; null while the library has not named it */
    void keep(UUID id, long version, String region);

    void forget(UUID id);

    void forgetAll();
}
