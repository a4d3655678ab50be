package org.librarycpd.portfolio.certificate;

import java.util.List;
import java.util.Optional;

public interface SigningKeys {

    void add(SigningKey key);

    Optional<SigningKey> newest();

    /** All of them, the newest first: what an old one signed must still be checked. */
    List<SigningKey> all();

    Optional<SigningKey> withId(String id);
}
