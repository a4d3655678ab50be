package org.librarycpd.portfolio.entry;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.Power.VERIFY_ENTRIES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.staff.Authority;

/** The entries that someone may see: their own, or those of a person, or those that name a gap. */
@ApplicationScoped
public class FindPortfolioEntries {

    private final PortfolioEntries entries;
    private final Gaps gaps;
    private final EntryAccess access;
    private final Authority authority;

    FindPortfolioEntries(PortfolioEntries entries, Gaps gaps, EntryAccess access, Authority authority) {
        this.entries = entries;
        this.gaps = gaps;
        this.access = access;
        this.authority = authority;
    }

    public List<PortfolioEntry> handle(UUID asking, EntryFilter filter, PageRequest page) {
        if (filter.person() == null && filter.gap() != null) {
            return gaps.find(filter.gap())
                    .filter(gap -> access.mayRead(asking, gap.personId()))
                    .map(gap -> entries.of(gap.personId(), asking.equals(gap.personId()), filter, page))
                    .orElse(List.of());
        }
        var owner = filter.person() == null ? asking : filter.person();
        NOTHING_IS_HERE.require(access.mayRead(asking, owner));
        return entries.of(owner, asking.equals(owner), filter, page);
    }

    /** Submitted ones: the overseer verifies anybody's, a head, or who acts for one, what was submitted to the head. */
    public List<PortfolioEntry> awaitingVerification(UUID asking, PageRequest page) {
        return authority.isOverseer(asking)
                ? entries.awaitingExceptOf(asking, page)
                : entries.awaiting(authority.inWhoseNames(asking, VERIFY_ENTRIES), page);
    }
}
