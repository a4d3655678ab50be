package org.librarycpd.portfolio.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface StaffMembers {

    void add(StaffMember member);

    StaffMember require(UUID id);

    /** The member employed today whom this account is bound to; refuses where there is none. */
    StaffMember requireOf(UUID personId);

    Optional<StaffMember> of(UUID personId);

    Optional<StaffMember> withNumber(String personnelNumber);

    List<StaffMember> withNumbers(Collection<String> personnelNumbers);

    List<StaffMember> unboundWithEmail(String email);

    List<StaffMember> list(UUID departmentId, PageRequest page);
}
