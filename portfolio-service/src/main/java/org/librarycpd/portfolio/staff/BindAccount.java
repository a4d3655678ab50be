package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.StaffRule.YOUR_ADDRESS_IS_KNOWN_TO_HR;
import static org.librarycpd.portfolio.staff.StaffRule.YOUR_ADDRESS_IS_YOURS_ALONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Joins an account to the member of staff with the same, verified e-mail address. */
@ApplicationScoped
public class BindAccount {

    private final StaffMembers members;
    private final Appointments appointments;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    BindAccount(StaffMembers members, Appointments appointments, Event<StaffChanged> changed, Clock clock) {
        this.members = members;
        this.appointments = appointments;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public StaffMember handle(UUID personId, Optional<String> verifiedEmail) {
        return members.of(personId).orElseGet(() -> bind(personId, verifiedEmail));
    }

    private StaffMember bind(UUID personId, Optional<String> verifiedEmail) {
        var email = verifiedEmail.orElseThrow(YOUR_ADDRESS_IS_KNOWN_TO_HR::refuse);
        var candidates = members.unboundWithEmail(email.toLowerCase(Locale.ROOT));
        YOUR_ADDRESS_IS_KNOWN_TO_HR.require(!candidates.isEmpty());
        YOUR_ADDRESS_IS_YOURS_ALONE.require(candidates.size() == 1);
        var member = candidates.get(0);
        member.bindTo(personId, clock.instant());
        changed.fire(new StaffChanged.OfMember(member));
        for (var appointment : appointments.ofMember(member.id())) {
            appointment.holdBy(personId, clock.instant());
            changed.fire(new StaffChanged.OfAppointment(appointment));
        }
        return member;
    }
}
