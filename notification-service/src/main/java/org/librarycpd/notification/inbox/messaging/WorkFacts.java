package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.MENTORSHIP_BEGUN;
import static org.librarycpd.notification.inbox.Kind.MENTORSHIP_COMPLETED;
import static org.librarycpd.notification.inbox.Kind.MENTORSHIP_ENDED;
import static org.librarycpd.notification.inbox.Kind.MENTORSHIP_PROPOSED;
import static org.librarycpd.notification.inbox.Kind.RESPONSIBILITY_ENDED;
import static org.librarycpd.notification.inbox.Kind.RESPONSIBILITY_GIVEN;
import static org.librarycpd.notification.inbox.Kind.RESPONSIBILITY_PROPOSED;
import static org.librarycpd.notification.inbox.Kind.SESSION_AWAITS_CONFIRMATION;
import static org.librarycpd.notification.inbox.Kind.STRETCH_ACCEPTED;
import static org.librarycpd.notification.inbox.Kind.STRETCH_COMPLETED;
import static org.librarycpd.notification.inbox.Kind.STRETCH_DECLINED;
import static org.librarycpd.notification.inbox.Kind.STRETCH_PROPOSED;
import static org.librarycpd.notification.inbox.Kind.STRETCH_WITHDRAWN;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom mentoring, stretch work and areas of responsibility concern; nobody is told of what he did himself. */
@Singleton
public class WorkFacts {

    private final TellPeople tell;

    WorkFacts(TellPeople tell) {
        this.tell = tell;
    }

    record MentorshipProposed(UUID mentorshipId, UUID mentorId, List<UUID> learnerIds, UUID proposedBy) {}

    @Produces
    @Singleton
    EventConsumer<MentorshipProposed> mentorshipProposed() {
        return new FactFollower<>(
                "portfolio.mentorships",
                MentorshipProposed.class,
                tell,
                fact -> Stream.concat(Stream.of(fact.mentorId()), fact.learnerIds().stream())
                        .filter(person -> person != null && !person.equals(fact.proposedBy()))
                        .map(person -> MENTORSHIP_PROPOSED.to(person, fact.mentorshipId()))
                        .toList());
    }

    record MentorshipBegun(UUID mentorshipId, UUID mentorId, List<UUID> learnerIds) {}

    @Produces
    @Singleton
    EventConsumer<MentorshipBegun> mentorshipBegun() {
        return new FactFollower<>(
                "portfolio.mentorships",
                MentorshipBegun.class,
                tell,
                fact -> Stream.concat(Stream.ofNullable(fact.mentorId()), fact.learnerIds().stream())
                        .map(person -> MENTORSHIP_BEGUN.to(person, fact.mentorshipId()))
                        .toList());
    }

    record MentorshipSessionLogged(UUID mentorshipId, List<UUID> toConfirmIds, LocalDate heldOn) {}

    @Produces
    @Singleton
    EventConsumer<MentorshipSessionLogged> mentorshipSessionLogged() {
        return new FactFollower<>(
                "portfolio.mentorships",
                MentorshipSessionLogged.class,
                tell,
                fact -> fact.toConfirmIds().stream()
                        .map(person -> SESSION_AWAITS_CONFIRMATION.to(person, fact.mentorshipId(), fact.heldOn()))
                        .toList());
    }

    record MentorshipCompleted(UUID mentorshipId, UUID mentorId, List<UUID> learnerIds) {}

    @Produces
    @Singleton
    EventConsumer<MentorshipCompleted> mentorshipCompleted() {
        return new FactFollower<>(
                "portfolio.mentorships",
                MentorshipCompleted.class,
                tell,
                fact -> Stream.concat(Stream.ofNullable(fact.mentorId()), fact.learnerIds().stream())
                        .map(person -> MENTORSHIP_COMPLETED.to(person, fact.mentorshipId()))
                        .toList());
    }

    record MentorshipEnded(UUID mentorshipId, List<UUID> personIds, UUID endedBy) {}

    @Produces
    @Singleton
    EventConsumer<MentorshipEnded> mentorshipEnded() {
        return new FactFollower<>(
                "portfolio.mentorships",
                MentorshipEnded.class,
                tell,
                fact -> fact.personIds().stream()
                        .filter(person -> !person.equals(fact.endedBy()))
                        .map(person -> MENTORSHIP_ENDED.to(person, fact.mentorshipId()))
                        .toList());
    }

    record StretchAssignmentProposed(UUID assignmentId, UUID personId, LocalDate from, LocalDate until) {}

    @Produces
    @Singleton
    EventConsumer<StretchAssignmentProposed> stretchAssignmentProposed() {
        return new FactFollower<>(
                "portfolio.stretch-assignments",
                StretchAssignmentProposed.class,
                tell,
                fact -> List.of(STRETCH_PROPOSED.to(fact.personId(), fact.assignmentId(), fact.from(), fact.until())));
    }

    record StretchAssignmentAccepted(UUID assignmentId, UUID givenBy, LocalDate from, LocalDate until) {}

    @Produces
    @Singleton
    EventConsumer<StretchAssignmentAccepted> stretchAssignmentAccepted() {
        return new FactFollower<>(
                "portfolio.stretch-assignments",
                StretchAssignmentAccepted.class,
                tell,
                fact -> List.of(STRETCH_ACCEPTED.to(fact.givenBy(), fact.assignmentId(), fact.from(), fact.until())));
    }

    record StretchAssignmentDeclined(UUID assignmentId, UUID givenBy) {}

    @Produces
    @Singleton
    EventConsumer<StretchAssignmentDeclined> stretchAssignmentDeclined() {
        return new FactFollower<>(
                "portfolio.stretch-assignments",
                StretchAssignmentDeclined.class,
                tell,
                fact -> List.of(STRETCH_DECLINED.to(fact.givenBy(), fact.assignmentId())));
    }

    record StretchAssignmentCompleted(UUID assignmentId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<StretchAssignmentCompleted> stretchAssignmentCompleted() {
        return new FactFollower<>(
                "portfolio.stretch-assignments",
                StretchAssignmentCompleted.class,
                tell,
                fact -> List.of(STRETCH_COMPLETED.to(fact.personId(), fact.assignmentId())));
    }

    record StretchAssignmentWithdrawn(UUID assignmentId, UUID personId, UUID givenBy, UUID withdrawnBy) {}

    @Produces
    @Singleton
    EventConsumer<StretchAssignmentWithdrawn> stretchAssignmentWithdrawn() {
        return new FactFollower<>(
                "portfolio.stretch-assignments",
                StretchAssignmentWithdrawn.class,
                tell,
                fact -> Stream.of(fact.personId(), fact.givenBy())
                        .filter(person -> !person.equals(fact.withdrawnBy()))
                        .map(person -> STRETCH_WITHDRAWN.to(person, fact.assignmentId()))
                        .toList());
    }

    record ResponsibilityProposed(UUID responsibilityId, UUID personId, LocalDate from, LocalDate until) {}

    @Produces
    @Singleton
    EventConsumer<ResponsibilityProposed> responsibilityProposed() {
        return new FactFollower<>(
                "portfolio.responsibilities",
                ResponsibilityProposed.class,
                tell,
                fact -> List.of(RESPONSIBILITY_PROPOSED.to(
                        fact.personId(), fact.responsibilityId(), fact.from(), fact.until())));
    }

    record ResponsibilityGiven(UUID responsibilityId, UUID personId, LocalDate from, LocalDate until) {}

    @Produces
    @Singleton
    EventConsumer<ResponsibilityGiven> responsibilityGiven() {
        return new FactFollower<>(
                "portfolio.responsibilities",
                ResponsibilityGiven.class,
                tell,
                fact -> List.of(
                        RESPONSIBILITY_GIVEN.to(fact.personId(), fact.responsibilityId(), fact.from(), fact.until())));
    }

    record ResponsibilityEnded(UUID responsibilityId, UUID personId, UUID givenBy, UUID endedBy) {}

    @Produces
    @Singleton
    EventConsumer<ResponsibilityEnded> responsibilityEnded() {
        return new FactFollower<>(
                "portfolio.responsibilities",
                ResponsibilityEnded.class,
                tell,
                fact -> Stream.of(fact.personId(), fact.givenBy())
                        .filter(person -> !person.equals(fact.endedBy()))
                        .map(person -> RESPONSIBILITY_ENDED.to(person, fact.responsibilityId()))
                        .toList());
    }
}
