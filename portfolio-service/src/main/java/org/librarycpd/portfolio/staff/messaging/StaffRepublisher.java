package org.librarycpd.portfolio.staff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.portfolio.staff.Appointment;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.Delegation;
import org.librarycpd.portfolio.staff.Delegations;
import org.librarycpd.portfolio.staff.Department;
import org.librarycpd.portfolio.staff.Library;
import org.librarycpd.portfolio.staff.Position;
import org.librarycpd.portfolio.staff.StaffChanged;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.Units;

/** Tells the staff of every library again, two hundred at a time, to those who copy it. */
@ApplicationScoped
public class StaffRepublisher {

    private final Units units;
    private final StaffMembers members;
    private final Appointments appointments;
    private final Delegations delegations;
    private final StaffEventPublisher publisher;
    private final DelegationEventPublisher delegationPublisher;
    private final LibraryWork work;

    StaffRepublisher(
            Units units,
            StaffMembers members,
            Appointments appointments,
            Delegations delegations,
            StaffEventPublisher publisher,
            DelegationEventPublisher delegationPublisher,
            LibraryWork work) {
        this.units = units;
        this.members = members;
        this.appointments = appointments;
        this.delegations = delegations;
        this.publisher = publisher;
        this.delegationPublisher = delegationPublisher;
        this.work = work;
    }

    void tellAgain(@ObservesAsync Republication asked) {
        units.everyLibrary().forEach(library -> {
            work.in(library, Ids.next(), this::tellLibrary);
            pages(library, units::departments, Department::id, this::tell);
            pages(library, units::positions, Position::id, this::tell);
            pages(library, page -> members.list(null, page), StaffMember::id, this::tell);
            pages(library, appointments::list, Appointment::id, this::tell);
            pages(library, delegations::list, Delegation::id, delegationPublisher::tellAgain);
        });
    }

    private Optional<Library> tellLibrary() {
        var library = units.library();
        library.ifPresent(l -> publisher.publish(new StaffChanged.OfLibrary(l)));
        return library;
    }

    private void tell(Department department) {
        publisher.publish(new StaffChanged.OfDepartment(department));
    }

    private void tell(Position position) {
        publisher.publish(new StaffChanged.OfPosition(position));
    }

    private void tell(StaffMember member) {
        publisher.publish(new StaffChanged.OfMember(member));
    }

    private void tell(Appointment appointment) {
        publisher.publish(new StaffChanged.OfAppointment(appointment));
    }

    private <T> void pages(
            String library, Function<PageRequest, List<T>> list, Function<T, UUID> id, Consumer<T> tell) {
        work.pages(library, 200, list, id, page -> page.forEach(tell));
    }
}
