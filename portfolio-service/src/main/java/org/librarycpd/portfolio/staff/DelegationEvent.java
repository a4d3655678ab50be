package org.librarycpd.portfolio.staff;

import java.util.UUID;

public sealed interface DelegationEvent permits AuthorityDelegated, DelegationRevoked {

    UUID delegationId();
}
