package org.librarycpd.portfolio.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** Whoever may know of a mentorship may take it back or break it off, with the reason. */
@ApplicationScoped
public class EndMentorship {

    private final Mentorships mentorships;
    private final MentorshipAccess access;
    private final Event<MentorshipEvent> happened;
    private final Clock clock;

    EndMentorship(Mentorships mentorships, MentorshipAccess access, Event<MentorshipEvent> happened, Clock clock) {
        this.mentorships = mentorships;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Mentorship handle(UUID id, IfMatch seen, UUID by, String reason) {
        var mentorship = mentorships.require(id);
        access.requireReader(mentorship, by);
        seen.accept(mentorship.version());
        happened.fire(mentorship.end(by, reason, clock.instant()));
        return mentorship;
    }
}
