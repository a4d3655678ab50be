package org.librarycpd.portfolio.entry;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.gap.Gaps;

/** The entries that someone may see: their own, or those of a person, or those that name a gap. */
@ApplicationScoped
public class FindPortfolioEntries {

    private final PortfolioEntries entries;
    private final Gaps gaps;
    private final EntryAccess access;

    FindPortfolioEntries(PortfolioEntries entries, Gaps gaps, EntryAccess access) {
        this.entries = entries;
        this.gaps = gaps;
        this.access = access;
    }

    public List<PortfolioEntry> handle(UUID asking, UUID personId, UUID gapId, PageRequest page) {
        if (gapId != null) {
            return gaps.find(gapId)
                    .filter(gap -> access.mayRead(asking, gap.personId()))
                    .map(gap -> entries.onGap(gap.personId(), gapId, page))
                    .orElse(List.of());
        }
        var owner = personId == null ? asking : personId;
        NOTHING_IS_HERE.require(access.mayRead(asking, owner));
        return entries.of(owner, page);
    }
}
