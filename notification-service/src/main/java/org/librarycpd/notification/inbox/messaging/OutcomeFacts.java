package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.EXPLANATION_ASKED_OF_YOU;
import static org.librarycpd.notification.inbox.Kind.OUTCOME_APPROVED;
import static org.librarycpd.notification.inbox.Kind.OUTCOME_AWAITS_DECISION;
import static org.librarycpd.notification.inbox.Kind.OUTCOME_DROPPED;
import static org.librarycpd.notification.inbox.Kind.OUTCOME_EXECUTED;
import static org.librarycpd.notification.inbox.Kind.YOUR_PROPOSAL_APPROVED;
import static org.librarycpd.notification.inbox.Kind.YOUR_PROPOSAL_REJECTED;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.Message;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom what an appraisal leads to concerns; whatever was not told to the person stays untold. */
@Singleton
public class OutcomeFacts {

    private static final String TOPIC = "appraisal.outcomes";

    private final TellPeople tell;

    OutcomeFacts(TellPeople tell) {
        this.tell = tell;
    }

    record OutcomeProposed(UUID outcomeId, List<UUID> hrOfficerIds) {}

    @Produces
    @Singleton
    EventConsumer<OutcomeProposed> outcomeProposed() {
        return new FactFollower<>(
                TOPIC,
                OutcomeProposed.class,
                tell,
                fact -> fact.hrOfficerIds().stream()
                        .map(officer -> OUTCOME_AWAITS_DECISION.to(officer, fact.outcomeId()))
                        .toList());
    }

    record OutcomeExplanationRequested(UUID outcomeId, UUID personId, LocalDate explainBy) {}

    @Produces
    @Singleton
    EventConsumer<OutcomeExplanationRequested> outcomeExplanationRequested() {
        return new FactFollower<>(
                TOPIC,
                OutcomeExplanationRequested.class,
                tell,
                fact -> List.of(EXPLANATION_ASKED_OF_YOU.to(fact.personId(), fact.outcomeId(), fact.explainBy())));
    }

    record OutcomeApproved(UUID outcomeId, UUID personId, String reference, UUID proposedBy) {}

    @Produces
    @Singleton
    EventConsumer<OutcomeApproved> outcomeApproved() {
        return new FactFollower<>(
                TOPIC,
                OutcomeApproved.class,
                tell,
                fact -> List.of(
                        OUTCOME_APPROVED.to(fact.personId(), fact.outcomeId(), fact.reference()),
                        YOUR_PROPOSAL_APPROVED.to(fact.proposedBy(), fact.outcomeId(), fact.reference())));
    }

    record OutcomeRejected(UUID outcomeId, UUID personId, UUID proposedBy, boolean personWasTold) {}

    @Produces
    @Singleton
    EventConsumer<OutcomeRejected> outcomeRejected() {
        return new FactFollower<>(
                TOPIC,
                OutcomeRejected.class,
                tell,
                fact -> Stream.concat(
                                Stream.of(YOUR_PROPOSAL_REJECTED.to(fact.proposedBy(), fact.outcomeId())),
                                dropped(fact.personWasTold(), fact.personId(), fact.outcomeId()))
                        .toList());
    }

    record OutcomeWithdrawn(UUID outcomeId, UUID personId, boolean personWasTold) {}

    @Produces
    @Singleton
    EventConsumer<OutcomeWithdrawn> outcomeWithdrawn() {
        return new FactFollower<>(
                TOPIC,
                OutcomeWithdrawn.class,
                tell,
                fact -> dropped(fact.personWasTold(), fact.personId(), fact.outcomeId())
                        .toList());
    }

    record OutcomeExecuted(UUID outcomeId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<OutcomeExecuted> outcomeExecuted() {
        return new FactFollower<>(
                TOPIC,
                OutcomeExecuted.class,
                tell,
                fact -> List.of(OUTCOME_EXECUTED.to(fact.personId(), fact.outcomeId())));
    }

    private static Stream<Message> dropped(boolean personWasTold, UUID personId, UUID outcomeId) {
        return personWasTold ? Stream.of(OUTCOME_DROPPED.to(personId, outcomeId)) : Stream.empty();
    }
}
