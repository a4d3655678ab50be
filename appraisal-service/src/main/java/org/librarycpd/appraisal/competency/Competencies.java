package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.ProfileRule.COMPETENCIES_ARE_IN_USE_WHEN_A_PROFILE_BEGINS;
import static org.librarycpd.appraisal.competency.ProfileRule.COMPETENCIES_ARE_OF_A_PUBLISHED_FRAMEWORK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The competencies of frameworks that have been published, superseded and retired ones included. */
public interface Competencies {

    /** Those that are there and have been published; their scale comes with them. */
    Map<UUID, Competency> byId(Collection<UUID> ids);

    /** The same by what others call them. */
    Map<UUID, Competency.Named> named(Collection<UUID> ids, Locale language);

    default Map<UUID, Competency> requireAll(Collection<UUID> ids) {
        var found = byId(ids);
        ids.forEach(id -> COMPETENCIES_ARE_OF_A_PUBLISHED_FRAMEWORK.require(found.containsKey(id), id));
        return found;
    }

    /** The same, and their framework is in use on that day. */
    default Map<UUID, Competency> requireInUse(Collection<UUID> ids, LocalDate day) {
        var found = requireAll(ids);
        found.values()
                .forEach(c -> COMPETENCIES_ARE_IN_USE_WHEN_A_PROFILE_BEGINS.require(c.isInForceOn(day), c.code(), day));
        return found;
    }
}
