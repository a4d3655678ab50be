package org.librarycpd.portfolio.staff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.staff.Delegation;
import org.librarycpd.portfolio.staff.DelegationEvent;
import org.librarycpd.portfolio.staff.Delegations;
import org.librarycpd.portfolio.staff.Power;

/** Tells who acts in whose name; the state of a revoked delegation is a tombstone. */
@ApplicationScoped
public class DelegationEventPublisher {

    private static final String TOPIC = "portfolio.delegations";

    private final Outbox outbox;
    private final Delegations delegations;

    DelegationEventPublisher(Outbox outbox, Delegations delegations) {
        this.outbox = outbox;
        this.delegations = delegations;
    }

    public record DelegationState(
            UUID delegatorId, UUID delegateId, Set<Power> powers, UUID departmentId, LocalDate from, LocalDate until) {}

    void publish(@Observes DelegationEvent event) {
        var delegation = delegations.require(event.delegationId());
        outbox.append(
                () -> OutgoingEvent.fact(TOPIC, delegation.id(), delegation.version(), delegation.libraryId(), event),
                () -> state(delegation));
    }

    void tellAgain(Delegation delegation) {
        outbox.append(() -> state(delegation));
    }

    private static OutgoingEvent state(Delegation delegation) {
        var term = delegation.term();
        var state = delegation.revokedAt() != null
                ? null
                : new DelegationState(
                        delegation.delegatorId(),
                        delegation.delegateId(),
                        delegation.powers(),
                        delegation.departmentId(),
                        term.validFrom(),
                        term.validUntil());
        return new OutgoingEvent(
                TOPIC + ".state",
                "portfolio.DelegationState.v1",
                delegation.id(),
                delegation.version(),
                delegation.libraryId(),
                state);
    }
}
