package org.librarycpd.portfolio.staff;

import java.util.List;

/** Something that other services keep a copy of has become different. */
public sealed interface StaffChanged {

    record OfLibrary(Library library) implements StaffChanged {}

    record OfDepartment(Department department) implements StaffChanged {}

    record OfPosition(Position position) implements StaffChanged {}

    record OfMember(StaffMember member) implements StaffChanged {}

    /** Members that an import has made or changed together. */
    record OfMembers(List<StaffMember> members) implements StaffChanged {}

    record OfAppointment(Appointment appointment) implements StaffChanged {}
}
