package org.librarycpd.registry.run.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.registry.run.ProgrammeRun;
import org.librarycpd.registry.run.ProgrammeRuns;

@ApplicationScoped
public class PanacheProgrammeRuns implements ProgrammeRuns, PanacheRepositoryBase<ProgrammeRun, UUID> {

    @Override
    public void add(ProgrammeRun run) {
        persist(run);
    }

    @Override
    public ProgrammeRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public ProgrammeRun lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<ProgrammeRun> of(UUID programmeId, PageRequest page) {
        var runs = programmeId == null
                ? find("id < ?1 order by id desc", page.before())
                : find("programmeId = ?1 and id < ?2 order by id desc", programmeId, page.before());
        return runs.range(0, page.oneMore() - 1).list();
    }
}
