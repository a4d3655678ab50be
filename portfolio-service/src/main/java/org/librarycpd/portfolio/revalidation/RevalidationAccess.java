package org.librarycpd.portfolio.revalidation;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.revalidation.RevalidationRule.WHO_CERTIFIES_DECIDES;
import static org.librarycpd.portfolio.staff.Power.VERIFY_ENTRIES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMembers;

/** The person, the heads above and the overseer read; under common rules the registrar reads and decides. */
@ApplicationScoped
public class RevalidationAccess {

    public static final String REGISTRAR = "association-registrar";

    private final StaffMembers staff;
    private final Authority authority;
    private final Caller caller;
    private final Tenant tenant;

    RevalidationAccess(StaffMembers staff, Authority authority, Caller caller, Tenant tenant) {
        this.staff = staff;
        this.authority = authority;
        this.caller = caller;
        this.tenant = tenant;
    }

    /** In this library. */
    public void requireReaderOf(UUID personId) {
        var asking = caller.personId();
        NOTHING_IS_HERE.require(personId.equals(asking) || isAbove(asking, personId));
    }

    public void requireReader(Revalidation revalidation) {
        NOTHING_IS_HERE.require(mayRead(revalidation));
    }

    void requireDecider(Revalidation revalidation) {
        requireReader(revalidation);
        WHO_CERTIFIES_DECIDES.require(revalidation.isCommon() ? isRegistrar() : isHere(revalidation) && isOverseer());
    }

    public boolean isRegistrar() {
        return caller.has(REGISTRAR);
    }

    public boolean isOverseer() {
        return !tenant.isNone() && authority.isOverseer(caller.personId());
    }

    private boolean mayRead(Revalidation revalidation) {
        var asking = caller.personId();
        return revalidation.personId().equals(asking)
                || revalidation.isCommon() && isRegistrar()
                || isHere(revalidation) && isAbove(asking, revalidation.personId());
    }

    private boolean isHere(Revalidation revalidation) {
        return revalidation.libraryId().equals(tenant.libraryId());
    }

    private boolean isAbove(UUID asking, UUID personId) {
        return staff.of(personId)
                .map(member -> authority.isHeadOver(asking, member, VERIFY_ENTRIES) || authority.isOverseer(asking))
                .orElse(false);
    }
}
