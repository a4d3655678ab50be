package org.librarycpd.rating.provider;

import java.util.List;
import java.util.UUID;

/** Who speaks for which provider. */
public interface Representatives {

    void name(UUID providerId, List<UUID> personIds);

    boolean represents(UUID personId, UUID providerId);
}
