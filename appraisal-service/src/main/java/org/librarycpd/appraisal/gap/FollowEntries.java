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
    private final Staff staff;
    private final Event<GapEvent> happened;
    private final Clock clock;

    FollowEntries(Gaps gaps, Staff staff, Event<GapEvent> happened, Clock clock) {
        this.gaps = gaps;
        this.staff = staff;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public void heard(EntryNews news) {
        if (news.gapIds().isEmpty()) {
            return;
        }
        var appraiser = staff.over(news.ownerId()).appraiserOf(news.ownerId());
        for (var gap : gaps.requireKnown(news.gapIds())) {
            gap.hear(news, appraiser.orElse(gap.foundBy()), clock.instant()).ifPresent(happened::fire);
        }
    }
}
