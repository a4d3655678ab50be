package org.librarycpd.portfolio.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Delegations {

    void add(Delegation delegation);

    Delegation require(UUID id);

    /** Those that the person has given or received. */
    List<Delegation> of(UUID personId, PageRequest page);

    List<Delegation> list(PageRequest page);

    /** Those that the person has given or received and that stand on that day. */
    List<Delegation> inForce(UUID personId, LocalDate day);

    List<Delegation> ofOrigin(UUID originId);
}
