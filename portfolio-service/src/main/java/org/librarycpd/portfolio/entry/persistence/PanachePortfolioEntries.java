package org.librarycpd.portfolio.entry.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.entry.EntryStatus;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.entry.PortfolioEntry;

@ApplicationScoped
public class PanachePortfolioEntries implements PortfolioEntries, PanacheRepositoryBase<PortfolioEntry, UUID> {

    @Override
    public void add(PortfolioEntry entry) {
        persist(entry);
    }

    @Override
    public PortfolioEntry require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<PortfolioEntry> attestedBy(UUID attestationId) {
        return find("attestationId", attestationId).firstResultOptional();
    }

    @Override
    public List<PortfolioEntry> verified(UUID ownerId, Collection<UUID> runIds) {
        return runIds.isEmpty()
                ? List.of()
                : list(
                        "ownerId = ?1 and runId in ?2 and status = ?3 order by id",
                        ownerId,
                        runIds,
                        EntryStatus.VERIFIED);
    }

    @Override
    public List<PortfolioEntry> of(UUID ownerId, PageRequest page) {
        return find("ownerId = ?1 and id < ?2 order by id desc", ownerId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<PortfolioEntry> onGap(UUID ownerId, UUID gapId, PageRequest page) {
        return find(
                        "ownerId = ?1 and array_contains(gapIds, ?2) and id < ?3 order by id desc",
                        ownerId,
                        gapId,
                        page.before())
                .range(0, page.limit())
                .list();
    }
}
