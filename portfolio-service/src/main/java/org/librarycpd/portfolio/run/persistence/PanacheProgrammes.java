package org.librarycpd.portfolio.run.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.portfolio.run.KnownProgramme;
import org.librarycpd.portfolio.run.KnownRun;
import org.librarycpd.portfolio.run.Programmes;

/** An older state that comes late changes nothing. */
@ApplicationScoped
public class PanacheProgrammes implements Programmes {

    private final EntityManager em;
    private final ObjectMapper json;

    PanacheProgrammes(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    @Override
    public KnownProgramme require(UUID programmeId) {
        return Optional.ofNullable(em.find(KnownProgramme.class, programmeId))
                .orElseThrow(() -> PlatformRule.notKnownYet("programme", programmeId));
    }

    @Override
    public KnownRun requireRun(UUID runId) {
        return Optional.ofNullable(em.find(KnownRun.class, runId))
                .orElseThrow(() -> PlatformRule.notKnownYet("run", runId));
    }

    @Override
    public void keep(UUID id, long version, Programme programme) {
        em.createNativeQuery("""
                        insert into known_programme (id, version, provider_id, title, competency_ids)
                        values (?, ?, ?, cast(? as jsonb), ?)
                        on conflict (id) do update set version = excluded.version, provider_id = excluded.provider_id,
                                title = excluded.title, competency_ids = excluded.competency_ids
                            where excluded.version > known_programme.version
                        """)
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, programme.providerId())
                .setParameter(4, write(programme.title()))
                .setParameter(5, programme.competencyIds().toArray(UUID[]::new))
                .executeUpdate();
    }

    @Override
    public void keepRun(UUID id, long version, Run run) {
        em.createNativeQuery("""
                        insert into known_run (id, version, programme_id, starts_on, ends_on, hours, price_kopecks)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version, starts_on = excluded.starts_on,
                                ends_on = excluded.ends_on, hours = excluded.hours,
                                price_kopecks = excluded.price_kopecks
                            where excluded.version > known_run.version
                        """)
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, run.programmeId())
                .setParameter(4, run.startsOn())
                .setParameter(5, run.endsOn())
                .setParameter(6, run.hours())
                .setParameter(7, run.priceKopecks())
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        delete("known_programme where id = '" + id + "'");
    }

    @Override
    public void forgetRun(UUID id) {
        delete("known_run where id = '" + id + "'");
    }

    @Override
    public void forgetAll() {
        delete("known_programme");
    }

    @Override
    public void forgetAllRuns() {
        delete("known_run");
    }

    private void delete(String what) {
        em.createNativeQuery("delete from " + what).executeUpdate();
    }

    private String write(Text title) {
        try {
            return json.writeValueAsString(title);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
