package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.CONTEST_CALLS_YOU_TO_ITS_JURY;
import static org.librarycpd.notification.inbox.Kind.CONTEST_CANCELLED;
import static org.librarycpd.notification.inbox.Kind.CONTEST_ENTERED_WITH_YOU;
import static org.librarycpd.notification.inbox.Kind.CONTEST_REWARD_ISSUED;
import static org.librarycpd.notification.inbox.Kind.CONTEST_WON;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom a contest concerns: its jury, those who enter it and those who win. */
@Singleton
public class ContestFacts {

    private static final String TOPIC = "appraisal.contests";

    private final TellPeople tell;

    ContestFacts(TellPeople tell) {
        this.tell = tell;
    }

    record ContestJurorAppointed(UUID contestId, UUID jurorId) {}

    @Produces
    @Singleton
    EventConsumer<ContestJurorAppointed> contestJurorAppointed() {
        return new FactFollower<>(
                TOPIC,
                ContestJurorAppointed.class,
                tell,
                fact -> List.of(CONTEST_CALLS_YOU_TO_ITS_JURY.to(fact.jurorId(), fact.contestId())));
    }

    record ContestEntrySubmitted(UUID contestId, List<UUID> authors, UUID submittedBy) {}

    @Produces
    @Singleton
    EventConsumer<ContestEntrySubmitted> contestEntrySubmitted() {
        return new FactFollower<>(
                TOPIC,
                ContestEntrySubmitted.class,
                tell,
                fact -> fact.authors().stream()
                        .filter(author -> !author.equals(fact.submittedBy()))
                        .map(author -> CONTEST_ENTERED_WITH_YOU.to(author, fact.contestId()))
                        .toList());
    }

    record ContestAwarded(UUID contestId, List<UUID> personIds, int place, String reference) {}

    @Produces
    @Singleton
    EventConsumer<ContestAwarded> contestAwarded() {
        return new FactFollower<>(
                TOPIC,
                ContestAwarded.class,
                tell,
                fact -> fact.personIds().stream()
                        .map(winner -> CONTEST_WON.to(winner, fact.contestId(), fact.place(), fact.reference()))
                        .toList());
    }

    record ContestRewardIssued(UUID contestId, List<UUID> personIds, String reference, LocalDate issuedOn) {}

    @Produces
    @Singleton
    EventConsumer<ContestRewardIssued> contestRewardIssued() {
        return new FactFollower<>(
                TOPIC,
                ContestRewardIssued.class,
                tell,
                fact -> fact.personIds().stream()
                        .map(winner ->
                                CONTEST_REWARD_ISSUED.to(winner, fact.contestId(), fact.issuedOn(), fact.reference()))
                        .toList());
    }

    record ContestCancelled(UUID contestId, List<UUID> personIds) {}

    @Produces
    @Singleton
    EventConsumer<ContestCancelled> contestCancelled() {
        return new FactFollower<>(
                TOPIC,
                ContestCancelled.class,
                tell,
                fact -> fact.personIds().stream()
                        .map(person -> CONTEST_CANCELLED.to(person, fact.contestId()))
                        .toList());
    }
}
