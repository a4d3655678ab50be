package org.librarycpd.portfolio.gap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The competency gaps of the appraisal service, as far as plans and entries need them. */
public interface Gaps {

    Optional<KnownGap> find(UUID id);

    /** Refuses with not-known-yet where there is none of this person: whether others have it is not told. */
    KnownGap requireOf(UUID personId, UUID id);

    List<KnownGap> all(Collection<UUID> ids);

    List<KnownGap> of(UUID personId);

    void keep(UUID id, long version, String libraryId, Gap gap);

    void forget(UUID id);

    void forgetAll();

    /** What the appraisal service tells of a gap. */
    record Gap(UUID personId, UUID appraisalId, UUID competencyId, GapStatus status) {}
}
