package org.librarycpd.appraisal.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface CyclePolicies {

    /** Refuses where a new version of the same policy is being drafted already. */
    void add(CyclePolicy policy);

    CyclePolicy require(UUID id);

    /** The version whose place this one takes. */
    Optional<CyclePolicy> succeeded(CyclePolicy policy);

    /** @param status narrows the list where it is given */
    List<CyclePolicy> list(PolicyStatus status, PageRequest page);
}
