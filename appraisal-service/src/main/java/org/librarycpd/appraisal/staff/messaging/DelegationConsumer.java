package org.librarycpd.appraisal.staff.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Delegations;
import org.librarycpd.appraisal.staff.Delegations.Mandate;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;

@Singleton
public class DelegationConsumer extends StateConsumer<DelegationConsumer.DelegationState> {

    private final Delegations copies;

    DelegationConsumer(Delegations copies) {
        super("portfolio.delegations.state", "portfolio.DelegationState.v1", DelegationState.class);
        this.copies = copies;
    }

    public record DelegationState(
            UUID delegatorId,
            UUID delegateId,
            Set<String> powers,
            UUID departmentId,
            LocalDate from,
            LocalDate until) {}

    @Override
    public void handle(Incoming<DelegationState> event) {
        var given = event.data();
        var mandate = new Mandate(
                given.delegatorId, given.delegateId, given.powers, given.departmentId, given.from, given.until);
        copies.keep(event.subject(), event.sequence(), event.libraryId(), mandate);
    }

    @Override
    protected void forget(UUID id) {
        copies.end(id);
    }

    @Override
    protected void forgetAll() {
        copies.forgetAll();
    }
}
