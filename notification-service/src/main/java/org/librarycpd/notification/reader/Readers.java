package org.librarycpd.notification.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The people who are written to, as their libraries know them. */
public interface Readers {

    /** The language of a person in the library they act in. */
    Optional<Locale> languageOf(UUID personId);

    /** @param personId null until an account is bound */
    void keep(UUID staffMemberId, long version, String libraryId, UUID personId, String language);

    void forget(UUID staffMemberId);

    void forgetAll();
}
