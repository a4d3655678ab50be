package org.librarycpd.registry.provider;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Providers {

    /** Writes a provider down; refuses where one of its systems speaks for another provider. */
    void keep(Provider provider);

    /** Refuses with 404 where there is none. */
    Provider require(UUID id);

    List<Provider> all(PageRequest page);
}
