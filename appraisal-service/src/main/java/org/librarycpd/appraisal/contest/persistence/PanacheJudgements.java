package org.librarycpd.appraisal.contest.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Judgement;
import org.librarycpd.appraisal.contest.Judgements;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheJudgements implements Judgements, PanacheRepositoryBase<Judgement, UUID> {

    @Override
    public void add(Judgement judgement) {
        persist(judgement);
    }

    @Override
    public Optional<Judgement> of(UUID entryId, UUID jurorId) {
        return find("entryId = ?1 and jurorId = ?2", entryId, jurorId).singleResultOptional();
    }

    @Override
    public List<Judgement> all(UUID contestId) {
        return list("contestId", contestId);
    }

    @Override
    public List<Judgement> page(UUID contestId, UUID jurorId, PageRequest page) {
        var mine = jurorId == null ? "" : " and jurorId = :juror";
        var values = Parameters.with("contest", contestId).and("before", page.before());
        if (jurorId != null) {
            values.and("juror", jurorId);
        }
        return find("contestId = :contest and id < :before" + mine + " order by id desc", values)
                .range(0, page.oneMore() - 1)
                .list();
    }
}
