package org.librarycpd.portfolio.opportunity.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.portfolio.opportunity.KnownOpportunity;
import org.librarycpd.portfolio.opportunity.Opportunities;

/** An older state that comes late changes nothing. */
@ApplicationScoped
public class PanacheOpportunities implements Opportunities {

    private final EntityManager em;
    private final ObjectMapper json;

    PanacheOpportunities(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    @Override
    public KnownOpportunity require(UUID id) {
        return Optional.ofNullable(em.find(KnownOpportunity.class, id))
                .orElseThrow(() -> PlatformRule.notKnownYet("opportunity", id));
    }

    @Override
    public KnownOpportunity hold(UUID id) {
        em.createNativeQuery("select id from known_opportunity where id = ? for update", UUID.class)
                .setParameter(1, id)
                .getResultList();
        return require(id);
    }

    @Override
    public void keep(UUID id, long version, Opportunity told) {
        em.createNativeQuery("""
                        insert into known_opportunity (id, version, host_library_id, host_name, kind, title, starts_on,
                            ends_on, hours, places, apply_until, competency_ids, status)
                        values (?, ?, ?, cast(? as jsonb), ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version,
                                host_library_id = excluded.host_library_id, host_name = excluded.host_name,
                                kind = excluded.kind, title = excluded.title, starts_on = excluded.starts_on,
                                ends_on = excluded.ends_on, hours = excluded.hours, places = excluded.places,
                                apply_until = excluded.apply_until, competency_ids = excluded.competency_ids,
                                status = excluded.status
                            where excluded.version > known_opportunity.version
                        """)
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, told.hostLibraryId())
                .setParameter(4, write(told.hostName()))
                .setParameter(5, told.kind().name())
                .setParameter(6, write(told.title()))
                .setParameter(7, told.startsOn())
                .setParameter(8, told.endsOn())
                .setParameter(9, told.hours())
                .setParameter(10, told.places())
                .setParameter(11, told.applyUntil())
                .setParameter(12, told.competencyIds().toArray(UUID[]::new))
                .setParameter(13, told.status())
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        em.createNativeQuery("delete from known_opportunity where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public void forgetAll() {
        em.createNativeQuery("delete from known_opportunity").executeUpdate();
    }

    private String write(Text text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
