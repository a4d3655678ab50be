package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.COMPLETION_ATTESTED;
import static org.librarycpd.notification.inbox.Kind.ENROLLED;
import static org.librarycpd.notification.inbox.Kind.PROVIDER_REGISTERED;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom the provider registry's facts concern. */
@Singleton
public class RegistryFacts {

    private final TellPeople tell;

    RegistryFacts(TellPeople tell) {
        this.tell = tell;
    }

    record ProviderRegistered(UUID providerId, List<UUID> representativeIds) {}

    @Produces
    @Singleton
    EventConsumer<ProviderRegistered> providerRegistered() {
        return new FactFollower<>(
                "registry.providers",
                ProviderRegistered.class,
                tell,
                fact -> fact.representativeIds().stream()
                        .map(person -> PROVIDER_REGISTERED.to(person, fact.providerId()))
                        .toList());
    }

    record LearnerEnrolled(UUID enrolmentId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<LearnerEnrolled> learnerEnrolled() {
        return new FactFollower<>(
                "registry.enrolments",
                LearnerEnrolled.class,
                tell,
                fact -> List.of(ENROLLED.to(fact.personId(), fact.enrolmentId())));
    }

    record CompletionAttested(UUID attestationId, UUID personId, int hours, LocalDate completedOn) {}

    @Produces
    @Singleton
    EventConsumer<CompletionAttested> completionAttested() {
        return new FactFollower<>(
                "registry.attestations",
                CompletionAttested.class,
                tell,
                fact -> List.of(COMPLETION_ATTESTED.to(
                        fact.personId(), fact.attestationId(), fact.hours(), fact.completedOn())));
    }
}
