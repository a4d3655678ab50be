package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.AppointmentKind.FOUNDER;
import static org.librarycpd.portfolio.staff.DelegationRule.A_DELEGATE_WORKS_HERE;
import static org.librarycpd.portfolio.staff.DelegationRule.ONLY_THE_HOLDER_PASSES_IT_ON;
import static org.librarycpd.portfolio.staff.DelegationRule.YOU_HEAD_THE_DEPARTMENT_YOU_NAME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The holder of an office lets a colleague act in his name; a delegate has nothing to pass on. */
@ApplicationScoped
public class PassOnAuthority {

    private final Delegations delegations;
    private final Appointments appointments;
    private final StaffMembers members;
    private final Event<DelegationEvent> happened;
    private final Clock clock;

    PassOnAuthority(
            Delegations delegations,
            Appointments appointments,
            StaffMembers members,
            Event<DelegationEvent> happened,
            Clock clock) {
        this.delegations = delegations;
        this.appointments = appointments;
        this.members = members;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Delegation handle(UUID by, Mandate mandate) {
        var delegation = drawnUp(by, mandate);
        delegations.add(delegation);
        happened.fire(delegation.delegated());
        return delegation;
    }

    /** Refuses what could not be passed on today; nothing is. */
    public void check(UUID by, Mandate mandate) {
        drawnUp(by, mandate);
    }

    private Delegation drawnUp(UUID by, Mandate mandate) {
        var today = LocalDate.now(clock);
        requireOffice(by, mandate, today);
        var delegation = new Delegation(by, mandate, today, clock.instant());
        A_DELEGATE_WORKS_HERE.require(members.of(mandate.delegateId())
                .filter(m -> m.isEmployedOn(today))
                .isPresent());
        return delegation;
    }

    private void requireOffice(UUID by, Mandate mandate, LocalDate today) {
        var firstDay = mandate.term().validFrom();
        var day = firstDay.isBefore(today) ? today : firstDay;
        var offices =
                appointments.heldBy(by, day).stream().map(Appointment::kind).toList();
        ONLY_THE_HOLDER_PASSES_IT_ON.require(
                mandate.powers().stream().allMatch(power -> offices.stream().anyMatch(power::goesWith)));
        YOU_HEAD_THE_DEPARTMENT_YOU_NAME.require(mandate.departmentId() == null
                || mandate.powers().stream().noneMatch(Power::isAHeads)
                || offices.contains(FOUNDER)
                || appointments.headsUpwards(mandate.departmentId(), day).contains(by));
    }
}
