package org.librarycpd.portfolio.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** Those who were asked agree or decline. */
@ApplicationScoped
public class AnswerMentorship {

    private final Mentorships mentorships;
    private final MentorshipAccess access;
    private final MeantGaps gaps;
    private final Event<MentorshipEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerMentorship(
            Mentorships mentorships,
            MentorshipAccess access,
            MeantGaps gaps,
            Event<MentorshipEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.mentorships = mentorships;
        this.access = access;
        this.gaps = gaps;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param ownGapIds null leaves what was proposed */
    @Transactional
    public Mentorship agree(UUID id, IfMatch seen, UUID by, List<UUID> ownGapIds) {
        var mentorship = open(id, seen, by);
        if (ownGapIds != null) {
            gaps.require(by, ownGapIds);
        }
        var begun = mentorship.agree(by, ownGapIds, clock.instant());
        audit.record("portfolio.MentorshipAgreedTo", id, mentorship::version);
        begun.ifPresent(happened::fire);
        return mentorship;
    }

    @Transactional
    public Mentorship decline(UUID id, IfMatch seen, UUID by, String reason) {
        var mentorship = open(id, seen, by);
        happened.fire(mentorship.decline(by, reason, clock.instant()));
        return mentorship;
    }

    private Mentorship open(UUID id, IfMatch seen, UUID by) {
        var mentorship = mentorships.require(id);
        access.requireParty(mentorship, by);
        seen.accept(mentorship.version());
        return mentorship;
    }
}
