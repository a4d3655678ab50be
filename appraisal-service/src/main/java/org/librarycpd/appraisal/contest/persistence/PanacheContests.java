package org.librarycpd.appraisal.contest.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.Contests;
import org.librarycpd.kit.http.PageRequest;

/** Each list says itself what may be seen; of a single contest the policy decides. */
@ApplicationScoped
public class PanacheContests implements Contests, PanacheRepositoryBase<Contest, UUID> {

    private static final String JUDGED =
            "exists (select 1 from ContestJuror j where j.contest = c and j.personId = :me)";

    @Override
    public void add(Contest contest) {
        persist(contest);
    }

    @Override
    public Contest require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Contest lock(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Contest hold(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    private Contest locked(UUID id, LockModeType lock) {
        return find("id", id).withLock(lock).singleResultOptional().orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Contest> visible(Filter filter, PageRequest page) {
        var query = new StringBuilder("from Contest c where c.id < :before and ");
        var values = Parameters.with("before", page.before()).and("me", filter.readerId());
        if (filter.judgedByMe()) {
            query.append(JUDGED);
        } else {
            query.append("(c.scope = ASSOCIATION or c.libraryId = :library or ")
                    .append(JUDGED)
                    .append(")");
            values.and("library", filter.libraryId());
        }
        if (filter.status() != null) {
            query.append(" and c.status = :status");
            values.and("status", filter.status());
        }
        return find(query.append(" order by c.id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }
}
