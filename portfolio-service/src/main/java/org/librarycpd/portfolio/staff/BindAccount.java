package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.BindingRule.AN_ACCOUNT_BINDS_ONE_MEMBER;
import static org.librarycpd.portfolio.staff.BindingRule.THE_CODE_IS_RIGHT;
import static org.librarycpd.portfolio.staff.StaffRule.YOUR_ADDRESS_IS_KNOWN_TO_HR;
import static org.librarycpd.portfolio.staff.StaffRule.YOUR_ADDRESS_IS_YOURS_ALONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Joins an account to the member of staff with the same, verified e-mail address, or to the one a code was issued for. */
@ApplicationScoped
public class BindAccount {

    private final StaffMembers members;
    private final BindingCodes codes;
    private final Appointments appointments;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    BindAccount(
            StaffMembers members,
            BindingCodes codes,
            Appointments appointments,
            Event<StaffChanged> changed,
            Clock clock) {
        this.members = members;
        this.codes = codes;
        this.appointments = appointments;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public StaffMember byAddress(UUID personId, Optional<String> verifiedEmail) {
        return members.of(personId).orElseGet(() -> bind(personId, addressee(verifiedEmail)));
    }

    @Transactional
    public StaffMember byCode(UUID personId, String typed) {
        var secret = SecretCode.of(typed).orElseThrow(THE_CODE_IS_RIGHT::refuse);
        var code = codes.withHandle(secret.handle()).orElseThrow(THE_CODE_IS_RIGHT::refuse);
        if (!code.fits(secret, clock.instant())) {
            codes.noteMiss(code.id());
            throw THE_CODE_IS_RIGHT.refuse();
        }
        AN_ACCOUNT_BINDS_ONE_MEMBER.require(members.of(personId).isEmpty());
        code.use(clock.instant());
        return bind(personId, members.require(code.staffMemberId()));
    }

    private StaffMember addressee(Optional<String> verifiedEmail) {
        var email = verifiedEmail.orElseThrow(YOUR_ADDRESS_IS_KNOWN_TO_HR::refuse);
        var candidates = members.unboundWithEmail(email.toLowerCase(Locale.ROOT));
        YOUR_ADDRESS_IS_KNOWN_TO_HR.require(!candidates.isEmpty());
        YOUR_ADDRESS_IS_YOURS_ALONE.require(candidates.size() == 1);
        return candidates.get(0);
    }

    private StaffMember bind(UUID personId, StaffMember member) {
        member.bindTo(personId, clock.instant());
        changed.fire(new StaffChanged.OfMember(member));
        for (var appointment : appointments.ofMember(member.id())) {
            appointment.holdBy(personId, clock.instant());
            changed.fire(new StaffChanged.OfAppointment(appointment));
        }
        return member;
    }
}
