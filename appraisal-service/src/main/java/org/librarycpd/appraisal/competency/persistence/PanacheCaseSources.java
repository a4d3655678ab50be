package org.librarycpd.appraisal.competency.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CaseSource;
import org.librarycpd.appraisal.competency.CaseSources;

@ApplicationScoped
public class PanacheCaseSources implements CaseSources, PanacheRepositoryBase<CaseSource, UUID> {

    @Override
    public void addAll(List<CaseSource> sources) {
        persist(sources);
    }

    @Override
    public Map<UUID, CaseSource> heads(Collection<UUID> frameworkIds) {
        return find("id in ?1", frameworkIds).stream().collect(toMap(CaseSource::id, identity()));
    }

    @Override
    public Map<UUID, CaseSource> of(UUID frameworkId) {
        return find("frameworkId", frameworkId).stream().collect(toMap(CaseSource::id, identity()));
    }
}
