package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.PLACEMENT_ACCEPTED;
import static org.librarycpd.notification.inbox.Kind.PLACEMENT_COMPLETED;
import static org.librarycpd.notification.inbox.Kind.PLACEMENT_DECLINED;
import static org.librarycpd.notification.inbox.Kind.PLACEMENT_ENDED_EARLY;
import static org.librarycpd.notification.inbox.Kind.PLACEMENT_OFFERED_TO_YOU;
import static org.librarycpd.notification.inbox.Kind.PLACEMENT_YOU_SUPERVISE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.Message;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom a placement concerns. Both sides tell of it: the intern hears it at home, the supervisor at the host. */
@Singleton
public class PlacementFacts {

    private static final String TOPIC = "portfolio.placements";

    private final TellPeople tell;

    PlacementFacts(TellPeople tell) {
        this.tell = tell;
    }

    /** A student of no library has no home to hear it from. */
    private static boolean isForTheIntern(String side, UUID homeLibraryId) {
        return "HOME".equals(side) || homeLibraryId == null;
    }

    private static List<Message> toTheIntern(String side, UUID homeLibraryId, Message message) {
        return isForTheIntern(side, homeLibraryId) ? List.of(message) : List.of();
    }

    record PlacementOffered(UUID placementId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<PlacementOffered> placementOffered() {
        return new FactFollower<>(
                TOPIC,
                PlacementOffered.class,
                tell,
                fact -> List.of(PLACEMENT_OFFERED_TO_YOU.to(fact.personId(), fact.placementId())));
    }

    record PlacementAccepted(UUID placementId, String side, UUID personId, UUID homeLibraryId, UUID supervisorId) {}

    @Produces
    @Singleton
    EventConsumer<PlacementAccepted> placementAccepted() {
        return new FactFollower<>(TOPIC, PlacementAccepted.class, tell, fact -> {
            var intern = PLACEMENT_ACCEPTED.to(fact.personId(), fact.placementId());
            var supervisor = PLACEMENT_YOU_SUPERVISE.to(fact.supervisorId(), fact.placementId());
            return switch (fact.side()) {
                case "HOST" -> fact.homeLibraryId() == null ? List.of(intern, supervisor) : List.of(supervisor);
                default -> List.of(intern);
            };
        });
    }

    record PlacementDeclined(UUID placementId, String side, UUID personId, UUID homeLibraryId) {}

    @Produces
    @Singleton
    EventConsumer<PlacementDeclined> placementDeclined() {
        return new FactFollower<>(
                TOPIC,
                PlacementDeclined.class,
                tell,
                fact -> toTheIntern(
                        fact.side(), fact.homeLibraryId(), PLACEMENT_DECLINED.to(fact.personId(), fact.placementId())));
    }

    record PlacementCompleted(UUID placementId, String side, UUID personId, UUID homeLibraryId, int hours) {}

    @Produces
    @Singleton
    EventConsumer<PlacementCompleted> placementCompleted() {
        return new FactFollower<>(
                TOPIC,
                PlacementCompleted.class,
                tell,
                fact -> toTheIntern(
                        fact.side(),
                        fact.homeLibraryId(),
                        PLACEMENT_COMPLETED.to(fact.personId(), fact.placementId(), fact.hours())));
    }

    record PlacementWithdrawn(UUID placementId, String side, UUID personId, UUID homeLibraryId, boolean brokenOff) {}

    @Produces
    @Singleton
    EventConsumer<PlacementWithdrawn> placementWithdrawn() {
        return new FactFollower<>(
                TOPIC,
                PlacementWithdrawn.class,
                tell,
                fact -> fact.brokenOff()
                        ? toTheIntern(
                                fact.side(),
                                fact.homeLibraryId(),
                                PLACEMENT_ENDED_EARLY.to(fact.personId(), fact.placementId()))
                        : List.of());
    }
}
