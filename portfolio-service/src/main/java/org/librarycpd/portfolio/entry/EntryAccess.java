package org.librarycpd.portfolio.entry;

import static org.librarycpd.portfolio.staff.Power.VERIFY_ENTRIES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Who may read someone's entries: the owner, the heads above, the development overseer. */
@ApplicationScoped
public class EntryAccess {

    private final StaffMembers staff;
    private final Authority authority;

    EntryAccess(StaffMembers staff, Authority authority) {
        this.staff = staff;
        this.authority = authority;
    }

    public boolean mayRead(UUID person, UUID ownerId) {
        return person.equals(ownerId)
                || staff.of(ownerId)
                        .map(owner ->
                                authority.isHeadOver(person, owner, VERIFY_ENTRIES) || authority.isOverseer(person))
                        .orElse(false);
    }
}
