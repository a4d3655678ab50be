package org.librarycpd.appraisal.gap.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.librarycpd.appraisal.gap.ProgrammeRuns;

@ApplicationScoped
public class StoredProgrammeRuns implements ProgrammeRuns {

    private final EntityManager em;

    StoredProgrammeRuns(EntityManager em) {
        this.em = em;
    }

    @Override
    public void keep(UUID runId, long version, UUID programmeId) {
        em.createNativeQuery("""
                        insert into known_programme_run (id, version, programme_id) values (?, ?, ?)
                        on conflict (id) do update set version = excluded.version, programme_id = excluded.programme_id
                            where excluded.version > known_programme_run.version
                        """)
                .setParameter(1, runId)
                .setParameter(2, version)
                .setParameter(3, programmeId)
                .executeUpdate();
    }

    @Override
    public void forget(UUID runId) {
        em.createNativeQuery("delete from known_programme_run where id = ?")
                .setParameter(1, runId)
                .executeUpdate();
    }

    @Override
    public void forgetAll() {
        em.createNativeQuery("delete from known_programme_run").executeUpdate();
    }
}
