package org.librarycpd.rating.programme.persistence;

import static org.librarycpd.kit.rule.PlatformRule.notKnownYet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.rating.programme.KnownProgramme;
import org.librarycpd.rating.programme.KnownRun;
import org.librarycpd.rating.programme.Programmes;

@ApplicationScoped
public class PanacheProgrammes implements Programmes, PanacheRepositoryBase<KnownProgramme, UUID> {

    @Override
    public KnownProgramme require(UUID programmeId) {
        return findByIdOptional(programmeId).orElseThrow(() -> notKnownYet("programme", programmeId));
    }

    @Override
    public KnownRun lockRun(UUID runId) {
        var run = getEntityManager().find(KnownRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(run).orElseThrow(() -> notKnownYet("programme run", runId));
    }

    @Override
    public boolean keep(KnownProgramme programme) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into known_programme
                                    (id, version, provider_id, title_ru, title_en, category, language)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict (id) do update
                                    set version = excluded.version, provider_id = excluded.provider_id,
                                        title_ru = excluded.title_ru, title_en = excluded.title_en,
                                        category = excluded.category, language = excluded.language
                                    where excluded.version > known_programme.version
                                """)
                        .setParameter(1, programme.id())
                        .setParameter(2, programme.version())
                        .setParameter(3, programme.providerId())
                        .setParameter(4, programme.title().ru())
                        .setParameter(5, programme.title().en())
                        .setParameter(6, programme.category())
                        .setParameter(7, programme.language())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void keep(KnownRun run) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_run (id, version, programme_id, starts_on, ends_on) values (?, ?, ?, ?, ?)
                        on conflict (id) do update
                            set version = excluded.version, programme_id = excluded.programme_id,
                                starts_on = excluded.starts_on, ends_on = excluded.ends_on
                            where excluded.version > known_run.version
                        """)
                .setParameter(1, run.id())
                .setParameter(2, run.version())
                .setParameter(3, run.programmeId())
                .setParameter(4, run.startsOn())
                .setParameter(5, run.endsOn())
                .executeUpdate();
    }

    @Override
    public void forget(UUID programmeId) {
        deleteById(programmeId);
    }

    @Override
    public void forgetRun(UUID runId) {
        getEntityManager()
                .createNativeQuery("delete from known_run where id = ?")
                .setParameter(1, runId)
                .executeUpdate();
    }

    @Override
    public void forgetAll() {
        getEntityManager().createNativeQuery("delete from known_programme").executeUpdate();
    }

    @Override
    public void forgetAllRuns() {
        getEntityManager().createNativeQuery("delete from known_run").executeUpdate();
    }
}
