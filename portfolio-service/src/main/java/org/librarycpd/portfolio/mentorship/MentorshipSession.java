package org.librarycpd.portfolio.mentorship;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_LOGGED_SESSION_IS_CONFIRMED_OR_DISPUTED;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.NOBODY_CONFIRMS_THEIR_OWN_SESSION;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.WHO_TOOK_PART_CONFIRMS;
import static org.librarycpd.portfolio.mentorship.SessionStatus.CONFIRMED;
import static org.librarycpd.portfolio.mentorship.SessionStatus.DISPUTED;
import static org.librarycpd.portfolio.mentorship.SessionStatus.LOGGED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** A meeting that one has logged; it counts once all others who took part have confirmed it. */
@Entity
public class MentorshipSession {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Mentorship mentorship;

    private LocalDate heldOn;
    private int minutes;
    private String topic;
    private String notes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> participantIds;

    private UUID loggedBy;
    private Instant loggedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> confirmedIds = List.of();

    @Enumerated(STRING)
    private SessionStatus status = LOGGED;

    private UUID disputedBy;
    private String disputeReason;

    protected MentorshipSession() {}

    MentorshipSession(Mentorship mentorship, SessionReport report, UUID loggedBy, Instant now) {
        this.id = Ids.next();
        this.mentorship = mentorship;
        this.heldOn = report.heldOn();
        this.minutes = report.minutes();
        this.topic = report.topic();
        this.notes = report.notes();
        this.participantIds = report.participantIds().stream().sorted().toList();
        this.loggedBy = loggedBy;
        this.loggedAt = now;
    }

    void confirm(UUID by) {
        requireAnswerable(by);
        confirmedIds = Stream.concat(confirmedIds.stream(), Stream.of(by)).toList();
        if (confirmedIds.containsAll(toConfirmIds())) {
            status = CONFIRMED;
        }
    }

    void dispute(UUID by, String reason) {
        requireAnswerable(by);
        status = DISPUTED;
        disputedBy = by;
        disputeReason = reason;
    }

    private void requireAnswerable(UUID by) {
        WHO_TOOK_PART_CONFIRMS.require(participantIds.contains(by));
        NOBODY_CONFIRMS_THEIR_OWN_SESSION.require(!by.equals(loggedBy));
        A_LOGGED_SESSION_IS_CONFIRMED_OR_DISPUTED.require(awaits(by), status);
    }

    public boolean awaits(UUID person) {
        return status == LOGGED && toConfirmIds().contains(person) && !confirmedIds.contains(person);
    }

    List<UUID> toConfirmIds() {
        return participantIds.stream().filter(p -> !p.equals(loggedBy)).toList();
    }

    boolean countsFor(UUID person) {
        return status == CONFIRMED && participantIds.contains(person);
    }

    public UUID id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public int minutes() {
        return minutes;
    }

    public String topic() {
        return topic;
    }

    public String notes() {
        return notes;
    }

    public List<UUID> participantIds() {
        return List.copyOf(participantIds);
    }

    public UUID loggedBy() {
        return loggedBy;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    public List<UUID> confirmedIds() {
        return List.copyOf(confirmedIds);
    }

    public SessionStatus status() {
        return status;
    }

    public UUID disputedBy() {
        return disputedBy;
    }

    public String disputeReason() {
        return disputeReason;
    }
}
