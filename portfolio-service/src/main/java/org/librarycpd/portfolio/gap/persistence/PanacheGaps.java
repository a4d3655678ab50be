package org.librarycpd.portfolio.gap.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.gap.KnownGap;

@ApplicationScoped
public class PanacheGaps implements Gaps, PanacheRepositoryBase<KnownGap, UUID> {

    @Override
    public Optional<KnownGap> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public KnownGap requireOf(UUID personId, UUID id) {
        return findByIdOptional(id)
                .filter(gap -> gap.personId().equals(personId))
                .orElseThrow(() -> PlatformRule.notKnownYet("gap", id));
    }

    @Override
    public List<KnownGap> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    @Override
    public List<KnownGap> of(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    /** An older state that comes late changes nothing. */
    @Override
    public void keep(UUID id, long version, String libraryId, Gap gap) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_gap (id, library_id, version, person_id, appraisal_id, competency_id, status)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version, status = excluded.status
                            where excluded.version > known_gap.version
                        """)
                .setParameter(1, id)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, gap.personId())
                .setParameter(5, gap.appraisalId())
                .setParameter(6, gap.competencyId())
                .setParameter(7, gap.status().name())
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        getEntityManager()
                .createNativeQuery("delete from known_gap where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public void forgetAll() {
        getEntityManager().createNativeQuery("delete from known_gap").executeUpdate();
    }
}
