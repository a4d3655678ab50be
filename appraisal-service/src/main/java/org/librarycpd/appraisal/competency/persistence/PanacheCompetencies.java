package org.librarycpd.appraisal.competency.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.Competency;

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
}
