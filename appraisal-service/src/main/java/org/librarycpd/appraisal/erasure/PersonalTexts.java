package org.librarycpd.appraisal.erasure;

import java.util.UUID;

/** What a person has written here of her own. */
public interface PersonalTexts {

    /** Deletes in all libraries what no law makes them keep. */
    void forget(UUID personId);
}
