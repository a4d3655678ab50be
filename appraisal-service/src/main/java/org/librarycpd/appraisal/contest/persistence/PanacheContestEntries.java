package org.librarycpd.appraisal.contest.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.contest.ContestEntries;
import org.librarycpd.appraisal.contest.ContestEntry;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheContestEntries implements ContestEntries, PanacheRepositoryBase<ContestEntry, UUID> {

    @Override
    public void add(ContestEntry entry) {
        persist(entry);
    }

    @Override
    public ContestEntry require(UUID contestId, UUID id) {
        return findByIdOptional(id)
                .filter(entry -> entry.contestId().equals(contestId))
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<ContestEntry> all(UUID contestId) {
        return list("contestId = ?1 order by id", contestId);
    }

    @Override
    public List<ContestEntry> standing(UUID contestId, PageRequest page) {
        return find("contestId = ?1 and id < ?2 and status <> WITHDRAWN order by id desc", contestId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public List<ContestEntry> ownAndWinning(UUID contestId, UUID authorId, PageRequest page) {
        return find(
                        "contestId = ?1 and id < ?2 and (status in (WON, REWARDED) or array_contains(authors, ?3))"
                                + " order by id desc",
                        contestId,
                        page.before(),
                        authorId)
                .range(0, page.oneMore() - 1)
                .list();
    }
}
