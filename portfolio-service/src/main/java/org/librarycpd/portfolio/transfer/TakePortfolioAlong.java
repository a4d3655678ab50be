package org.librarycpd.portfolio.transfer;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.transfer.TransferRule.A_PORTFOLIO_COMES_FROM_ANOTHER_LIBRARY;
import static org.librarycpd.portfolio.transfer.TransferRule.THERE_IS_SOMETHING_TO_TAKE_ALONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.Units;

/** Who works in another library now has the verified entries and their evidence copied there. */
@ApplicationScoped
public class TakePortfolioAlong {

    private final PortfolioTransfers transfers;
    private final StaffMembers members;
    private final Units units;
    private final Tenant tenant;
    private final AuditTrail audit;
    private final Clock clock;

    TakePortfolioAlong(
            PortfolioTransfers transfers,
            StaffMembers members,
            Units units,
            Tenant tenant,
            AuditTrail audit,
            Clock clock) {
        this.transfers = transfers;
        this.members = members;
        this.units = units;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PortfolioTransfer handle(UUID personId, UUID fromLibraryId) {
        members.requireOf(personId);
        A_PORTFOLIO_COMES_FROM_ANOTHER_LIBRARY.require(!fromLibraryId.toString().equals(tenant.libraryId()));
        NOTHING_IS_HERE.require(units.librariesOf(personId).stream().anyMatch(l -> l.id().equals(fromLibraryId)));
        var transfer = new PortfolioTransfer(personId, fromLibraryId.toString(), clock.instant());
        transfers.add(transfer);
        var entries = transfers.copyEntries(transfer);
        THERE_IS_SOMETHING_TO_TAKE_ALONG.require(entries > 0);
        transfer.brought(entries, transfers.copyEvidence(transfer));
        audit.record("portfolio.PortfolioTakenAlong", transfer.id(), transfer::version);
        return transfer;
    }
}
