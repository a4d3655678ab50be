package org.librarycpd.portfolio.entry;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.entry.EntryRule.ONLY_THE_OWNER_WRITES_THE_ENTRY;
import static org.librarycpd.portfolio.entry.EntryRule.THE_HEAD_OR_THE_OVERSEER_VERIFIES;
import static org.librarycpd.portfolio.staff.Power.VERIFY_ENTRIES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Authority;

/** Who may know of an entry and what each may do: the owner, and once it was submitted the heads above and the overseer. */
@ApplicationScoped
public class EntryAccess {

    private final Authority authority;

    EntryAccess(Authority authority) {
        this.authority = authority;
    }

    /** Whether the person may know what someone has learnt, drafts apart. */
    public boolean mayRead(UUID person, UUID ownerId) {
        return person.equals(ownerId)
                || authority
                        .standing(person, ownerId, VERIFY_ENTRIES)
                        .filter(standing -> standing.headAbove() || authority.isOverseer(person))
                        .isPresent();
    }

    public void requireReader(PortfolioEntry entry, UUID person) {
        NOTHING_IS_HERE.require(
                isOwner(entry, person) || entry.status() != EntryStatus.DRAFT && mayRead(person, entry.ownerId()));
    }

    public void requireOwner(PortfolioEntry entry, UUID person) {
        requireReader(entry, person);
        ONLY_THE_OWNER_WRITES_THE_ENTRY.require(isOwner(entry, person));
    }

    void requireVerifier(PortfolioEntry entry, UUID person) {
        if (!mayVerify(entry, person)) {
            requireReader(entry, person);
            throw THE_HEAD_OR_THE_OVERSEER_VERIFIES.refuse();
        }
    }

    public boolean isOwner(PortfolioEntry entry, UUID person) {
        return entry.ownerId().equals(person);
    }

    /** As the nearest head rather than as the overseer, where one is both. */
    public boolean mayVerify(PortfolioEntry entry, UUID person) {
        return !isOwner(entry, person)
                && entry.status() != EntryStatus.DRAFT
                && authority
                        .standing(person, entry.ownerId(), VERIFY_ENTRIES)
                        .filter(standing -> standing.decides() || authority.isOverseer(person))
                        .isPresent();
    }
}
