package org.librarycpd.portfolio.staff;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** Who gave it takes it back, who received it gives it back, and the HR officer may end it for either. */
@ApplicationScoped
public class TakeBackAuthority {

    private final Delegations delegations;
    private final Authority authority;
    private final Event<DelegationEvent> happened;
    private final Clock clock;

    TakeBackAuthority(Delegations delegations, Authority authority, Event<DelegationEvent> happened, Clock clock) {
        this.delegations = delegations;
        this.authority = authority;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Delegation handle(UUID delegationId, IfMatch seen, UUID by) {
        var delegation = delegations.require(delegationId);
        NOTHING_IS_HERE.require(mayRevoke(delegation, by));
        seen.accept(delegation.version());
        happened.fire(delegation.revoke(by, today(), clock.instant()));
        return delegation;
    }

    /** What it was given for is over: whatever still stands of it ends now. The caller has checked who may say so. */
    @Transactional
    public void ofOrigin(UUID originId, UUID by) {
        delegations.ofOrigin(originId).stream()
                .filter(delegation -> delegation.mayBeRevokedOn(today()))
                .forEach(delegation -> happened.fire(delegation.revoke(by, today(), clock.instant())));
    }

    public boolean mayRevoke(Delegation delegation, UUID person) {
        return delegation.concerns(person) || authority.isHrOfficer(person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
