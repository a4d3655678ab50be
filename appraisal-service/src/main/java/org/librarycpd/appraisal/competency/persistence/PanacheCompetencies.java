package org.librarycpd.appraisal.competency.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.kit.http.Text;

@ApplicationScoped
public class PanacheCompetencies implements Competencies, PanacheRepositoryBase<Competency, UUID> {

    @Override
    public Map<UUID, Competency> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find("from Competency c join fetch c.framework f where f.status <> DRAFT and c.id in ?1", ids)
                        .stream()
                        .collect(toMap(Competency::id, identity()));
    }

    /** Native and no more than the names, because each reading of an appraisal asks for them; no library owns them. */
    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, Competency.Named> named(Collection<UUID> ids, Locale language) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select c.id, c.code, c.name ->> 'ru' as ru, c.name ->> 'en' as en
                        from competency c join competency_framework f on f.id = c.framework_id
                        where c.id = any (?1) and f.status <> 'DRAFT'
                        """, Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Competency.Named(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        new Text(row.get(2, String.class), row.get(3, String.class)).in(language)))
                .collect(toMap(Competency.Named::id, identity()));
    }
}
