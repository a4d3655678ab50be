package org.librarycpd.registry.competency;

import java.util.Collection;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** The competencies of the appraisal service, as far as programmes need them. */
public interface Competencies {

    /** Refuses with {@code not-known-yet} where one of them has not been heard of. */
    void requireKnown(Collection<UUID> ids);

    void keep(UUID id, long version, UUID frameworkId, String code, Text name);

    void forget(UUID id);

    void forgetAll();
}
