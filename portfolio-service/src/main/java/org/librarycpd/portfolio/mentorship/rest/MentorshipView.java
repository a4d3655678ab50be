package org.librarycpd.portfolio.mentorship.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.mentorship.Mentorship;
import org.librarycpd.portfolio.mentorship.MentorshipParty;
import org.librarycpd.portfolio.mentorship.MentorshipSession;
import org.librarycpd.portfolio.mentorship.SessionStatus;

/** What was spoken about in a session is for the people of the mentorship only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentorshipView(
        UUID id,
        String kind,
        String status,
        String topic,
        String goals,
        List<UUID> competencyIds,
        LocalDate from,
        LocalDate until,
        UUID proposedBy,
        UUID completionProposedBy,
        UUID completedBy,
        Instant completedAt,
        UUID endedBy,
        String endReason,
        List<PartyView> parties,
        List<SessionView> sessions,
        String etag) {

    /** As the list answers it. */
    public record MentorshipListView(List<MentorshipView> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartyView(
            UUID personId,
            UUID departmentId,
            boolean teaches,
            boolean learns,
            Instant agreedAt,
            List<UUID> gapIds,
            String learnt,
            int hours) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SessionView(
            UUID id,
            LocalDate heldOn,
            int minutes,
            String topic,
            String notes,
            List<UUID> participantIds,
            UUID loggedBy,
            Instant loggedAt,
            List<UUID> confirmedIds,
            String status,
            UUID disputedBy,
            String disputeReason) {}

    /** As a spreadsheet shows it. */
    public record MentorshipLine(
            UUID id,
            String kind,
            String topic,
            String status,
            LocalDate from,
            LocalDate until,
            List<UUID> teachingIds,
            List<UUID> learningIds,
            long confirmedSessions) {}

    MentorshipLine line() {
        return new MentorshipLine(
                id,
                kind,
                topic,
                status,
                from,
                until,
                parties.stream()
                        .filter(PartyView::teaches)
                        .map(PartyView::personId)
                        .toList(),
                parties.stream()
                        .filter(PartyView::learns)
                        .map(PartyView::personId)
                        .toList(),
                sessions.stream()
                        .filter(session -> session.status().equals(SessionStatus.CONFIRMED.name()))
                        .count());
    }

    static MentorshipView of(Mentorship mentorship, boolean asParty, Locale language, String etag) {
        return new MentorshipView(
                mentorship.id(),
                mentorship.kind().name(),
                mentorship.status().name(),
                mentorship.topic().in(language),
                mentorship.goals(),
                mentorship.competencyIds(),
                mentorship.beginsOn(),
                mentorship.endsOn(),
                mentorship.proposedBy(),
                mentorship.completionProposedBy(),
                mentorship.completedBy(),
                mentorship.completedAt(),
                mentorship.endedBy(),
                mentorship.endReason(),
                mentorship.parties().stream()
                        .map(party -> party(mentorship, party))
                        .toList(),
                mentorship.sessions().stream()
                        .map(session -> session(session, asParty))
                        .toList(),
                etag);
    }

    private static PartyView party(Mentorship mentorship, MentorshipParty party) {
        return new PartyView(
                party.personId(),
                party.departmentId(),
                party.teaches(),
                party.learns(),
                party.agreedAt(),
                party.gapIds(),
                party.learnt(),
                mentorship.hoursOf(party.personId()));
    }

    private static SessionView session(MentorshipSession session, boolean asParty) {
        return new SessionView(
                session.id(),
                session.heldOn(),
                session.minutes(),
                session.topic(),
                asParty ? session.notes() : null,
                session.participantIds(),
                session.loggedBy(),
                session.loggedAt(),
                session.confirmedIds(),
                session.status().name(),
                session.disputedBy(),
                asParty ? session.disputeReason() : null);
    }
}
