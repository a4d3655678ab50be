package org.librarycpd.appraisal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.librarycpd.appraisal.staff.Staff;

/** What portfolio entries mean for gaps. */
@ApplicationScoped
public class FollowEntries {

    private final Gaps gaps;
    private final HeardEntries entries;
    private final Staff staff;
    private final Event<GapEvent> happened;
    private final Clock clock;

    FollowEntries(Gaps gaps, HeardEntries entries, Staff staff, Event<GapEvent> happened, Clock clock) {
        this.gaps = gaps;
        this.entries = entries;
        this.staff = staff;
        this.happened = happened;
        this.clock = clock;
    }

    /** What another entry takes the place of counts until that one is heard: so a closed gap stays closed between them. */
    @Transactional
    public void heard(EntryNews news) {
        if (news.stands()) {
            entries.verified(news.entryId());
        }
        if (news.gapIds().isEmpty()) {
            return;
        }
        if (news.successorId() != null) {
            entries.requireVerified(news.successorId());
        }
        var appraiser = staff.over(news.ownerId()).appraiserOf(news.ownerId());
        for (var gap : gaps.requireKnown(news.gapIds())) {
            gap.hear(news, appraiser.orElse(gap.foundBy()), clock.instant()).ifPresent(happened::fire);
        }
    }
}
