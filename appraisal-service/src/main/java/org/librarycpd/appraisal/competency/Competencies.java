package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.ProfileRule.COMPETENCIES_ARE_OF_A_PUBLISHED_FRAMEWORK;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The competencies of published frameworks. */
public interface Competencies {

    /** Those that are there and published; their scale comes with them. */
    Map<UUID, Competency> byId(Collection<UUID> ids);

    default Map<UUID, Competency> requireAll(Collection<UUID> ids) {
        var found = byId(ids);
        ids.forEach(id -> COMPETENCIES_ARE_OF_A_PUBLISHED_FRAMEWORK.require(found.containsKey(id), id));
        return found;
    }
}
