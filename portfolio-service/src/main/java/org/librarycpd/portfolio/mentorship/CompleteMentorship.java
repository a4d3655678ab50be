package org.librarycpd.portfolio.mentorship;

import static org.librarycpd.portfolio.completion.WorkCompleted.Kind.MENTORING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.completion.WorkCompleted;

/** The learners say what they learnt, the mentor completes it; everybody's portfolio gains the hours they were there. */
@ApplicationScoped
public class CompleteMentorship {

    private final Mentorships mentorships;
    private final MentorshipAccess access;
    private final Event<MentorshipEvent> happened;
    private final Event<WorkCompleted> completed;
    private final AuditTrail audit;
    private final Clock clock;

    CompleteMentorship(
            Mentorships mentorships,
            MentorshipAccess access,
            Event<MentorshipEvent> happened,
            Event<WorkCompleted> completed,
            AuditTrail audit,
            Clock clock) {
        this.mentorships = mentorships;
        this.access = access;
        this.happened = happened;
        this.completed = completed;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Mentorship reflect(UUID id, IfMatch seen, UUID by, String learnt) {
        var mentorship = open(id, seen, by);
        mentorship.reflect(by, learnt, clock.instant());
        audit.record("portfolio.MentorshipReflectedOn", id, mentorship::version);
        return mentorship;
    }

    @Transactional
    public Mentorship handle(UUID id, IfMatch seen, UUID by) {
        var mentorship = open(id, seen, by);
        var completion = mentorship.complete(by, clock.instant());
        if (completion.isEmpty()) {
            audit.record("portfolio.MentorshipCompletionProposed", id, mentorship::version);
            return mentorship;
        }
        happened.fire(completion.get());
        mentorship.parties().stream()
                .filter(party -> mentorship.hoursOf(party.personId()) > 0)
                .map(party -> gain(mentorship, party))
                .forEach(completed::fire);
        return mentorship;
    }

    private WorkCompleted gain(Mentorship mentorship, MentorshipParty party) {
        return new WorkCompleted(
                MENTORING,
                mentorship.id(),
                party.personId(),
                mentorship.topic(),
                mentorship.hoursOf(party.personId()),
                LocalDate.now(clock),
                party.gapIds(),
                mentorship.competencyIds(),
                party.learnt(),
                mentorship.voucherFor(party));
    }

    private Mentorship open(UUID id, IfMatch seen, UUID by) {
        var mentorship = mentorships.require(id);
        access.requireParty(mentorship, by);
        seen.accept(mentorship.version());
        return mentorship;
    }
}
