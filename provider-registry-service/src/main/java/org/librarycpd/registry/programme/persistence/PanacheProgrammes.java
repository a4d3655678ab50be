package org.librarycpd.registry.programme.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammeSearch;
import org.librarycpd.registry.programme.ProgrammeStatus;
import org.librarycpd.registry.programme.Programmes;

@ApplicationScoped
public class PanacheProgrammes implements Programmes, PanacheRepositoryBase<Programme, UUID> {

    @Override
    public void add(Programme programme) {
        persist(programme);
    }

    @Override
    public Programme require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Programme> found(ProgrammeSearch search, PageRequest page) {
        var sought = SoughtProgrammes.of(search).and("p.id < :before", "before", page.before());
        return find("from Programme p where " + sought.conditions() + " order by p.id desc", sought.parameters())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public List<Programme> publishedOrRetired(PageRequest page) {
        return find("status <> ?1 and id < ?2 order by id desc", ProgrammeStatus.DRAFT, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }
}
