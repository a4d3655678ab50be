package org.librarycpd.portfolio.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** One who took part logs a session; the others who did confirm or dispute it. */
@ApplicationScoped
public class LogSession {

    private final Mentorships mentorships;
    private final MentorshipAccess access;
    private final Event<MentorshipEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    LogSession(
            Mentorships mentorships,
            MentorshipAccess access,
            Event<MentorshipEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.mentorships = mentorships;
        this.access = access;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    /** With no participants named everybody was there. */
    @Transactional
    public Mentorship log(UUID id, IfMatch seen, UUID by, SessionReport report) {
        var mentorship = open(id, seen, by);
        var whole = report.participantIds().isEmpty() ? everybody(mentorship, report) : report;
        happened.fire(mentorship.log(whole, by, LocalDate.now(clock), clock.instant()));
        return mentorship;
    }

    @Transactional
    public Mentorship confirm(UUID id, UUID sessionId, IfMatch seen, UUID by) {
        var mentorship = open(id, seen, by);
        mentorship.confirm(sessionId, by, clock.instant());
        audit.record("portfolio.MentorshipSessionConfirmed", id, mentorship::version);
        return mentorship;
    }

    @Transactional
    public Mentorship dispute(UUID id, UUID sessionId, IfMatch seen, UUID by, String reason) {
        var mentorship = open(id, seen, by);
        mentorship.dispute(sessionId, by, reason, clock.instant());
        audit.record("portfolio.MentorshipSessionDisputed", id, mentorship::version);
        return mentorship;
    }

    private Mentorship open(UUID id, IfMatch seen, UUID by) {
        var mentorship = mentorships.require(id);
        access.requireParty(mentorship, by);
        seen.accept(mentorship.version());
        return mentorship;
    }

    private static SessionReport everybody(Mentorship mentorship, SessionReport report) {
        return new SessionReport(
                report.heldOn(), report.minutes(), report.topic(), report.notes(), Set.copyOf(mentorship.personIds()));
    }
}
