package org.librarycpd.registry.competency.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.registry.competency.Competencies;
import org.librarycpd.registry.competency.KnownCompetency;

@ApplicationScoped
public class PanacheCompetencies implements Competencies, PanacheRepositoryBase<KnownCompetency, UUID> {

    private final ObjectMapper json;

    PanacheCompetencies(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void requireKnown(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var missing = new LinkedHashSet<>(ids);
        getEntityManager()
                .createQuery("select c.id from KnownCompetency c where c.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(missing::remove);
        missing.stream().findFirst().ifPresent(id -> {
            throw PlatformRule.notKnownYet("competency", id);
        });
    }

    /** An older state that comes late changes nothing. */
    @Override
    public void keep(UUID id, long version, UUID frameworkId, String code, Text name) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_competency (id, version, framework_id, code, name)
                        values (?, ?, ?, ?, cast(? as jsonb))
                        on conflict (id) do update
                            set version = excluded.version, framework_id = excluded.framework_id,
                                code = excluded.code, name = excluded.name
                            where excluded.version > known_competency.version
                        """)
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, frameworkId)
                .setParameter(4, code)
                .setParameter(5, write(name))
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        deleteById(id);
    }

    @Override
    public void forgetAll() {
        getEntityManager().createNativeQuery("delete from known_competency").executeUpdate();
    }

    private String write(Text name) {
        try {
            return json.writeValueAsString(name);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
