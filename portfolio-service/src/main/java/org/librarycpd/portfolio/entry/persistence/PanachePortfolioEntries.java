package org.librarycpd.portfolio.entry.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.entry.EntryStatus.DRAFT;
import static org.librarycpd.portfolio.entry.EntryStatus.SUBMITTED;
import static org.librarycpd.portfolio.entry.EntryStatus.VERIFIED;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.entry.EntryFilter;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.entry.PortfolioEntry;

@ApplicationScoped
public class PanachePortfolioEntries implements PortfolioEntries, PanacheRepositoryBase<PortfolioEntry, UUID> {

    @Override
    public void add(PortfolioEntry entry) {
        persist(entry);
    }

    @Override
    public void remove(PortfolioEntry entry) {
        delete(entry);
    }

    @Override
    public PortfolioEntry require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public PortfolioEntry lock(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<PortfolioEntry> attestedBy(UUID attestationId) {
        return find("attestationId", attestationId).firstResultOptional();
    }

    @Override
    public Optional<PortfolioEntry> ofWork(UUID subjectId, UUID ownerId) {
        return find("subjectId = ?1 and ownerId = ?2", subjectId, ownerId).singleResultOptional();
    }

    @Override
    public Optional<PortfolioEntry> successorOf(UUID id) {
        return find("supersedes", id).singleResultOptional();
    }

    @Override
    public List<PortfolioEntry> verified(UUID ownerId, Collection<UUID> runIds) {
        return runIds.isEmpty()
                ? List.of()
                : list("ownerId = ?1 and runId in ?2 and status = ?3 order by id", ownerId, runIds, VERIFIED);
    }

    @Override
    public List<PortfolioEntry> of(UUID ownerId, boolean draftsToo, EntryFilter filter, PageRequest page) {
        var where = new StringBuilder("ownerId = :owner and id < :before");
        var figures = Parameters.with("owner", ownerId).and("before", page.before());
        if (!draftsToo) {
            where.append(" and status <> :draft");
            figures.and("draft", DRAFT);
        }
        if (filter.gap() != null) {
            where.append(" and array_contains(gapIds, :gap)");
            figures.and("gap", filter.gap());
        }
        if (filter.kind() != null) {
            where.append(" and kind = :kind");
            figures.and("kind", filter.kind());
        }
        if (filter.status() != null) {
            where.append(" and status = :status");
            figures.and("status", filter.status());
        }
        return paged(find(where.append(" order by id desc").toString(), figures), page);
    }

    @Override
    public List<PortfolioEntry> awaiting(Collection<UUID> verifierIds, PageRequest page) {
        return submitted("verifierId in ?1", verifierIds, page);
    }

    @Override
    public List<PortfolioEntry> awaitingExceptOf(UUID ownerId, PageRequest page) {
        return submitted("ownerId <> ?1", ownerId, page);
    }

    private List<PortfolioEntry> submitted(String whose, Object people, PageRequest page) {
        return paged(
                find(whose + " and id < ?2 and status = ?3 order by id desc", people, page.before(), SUBMITTED), page);
    }

    @Override
    public List<PortfolioEntry> lockSubmitted() {
        return find("status = ?1 order by id", SUBMITTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static List<PortfolioEntry> paged(PanacheQuery<PortfolioEntry> query, PageRequest page) {
        return query.range(0, page.limit()).list();
    }
}
