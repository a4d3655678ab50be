package org.librarycpd.appraisal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A confirmed appraisal opens a gap for each shortfall, or finds the one again that is there already. */
@ApplicationScoped
public class FindGaps {

    private final Gaps gaps;
    private final GapNumbers numbers;
    private final Event<GapEvent> happened;

    FindGaps(Gaps gaps, GapNumbers numbers, Event<GapEvent> happened) {
        this.gaps = gaps;
        this.numbers = numbers;
        this.happened = happened;
    }

    /** @return the gaps by competency */
    @Transactional
    public Map<UUID, UUID> handle(Finding finding, List<Shortfall> shortfalls) {
        var known = gaps.of(
                finding.personId(),
                shortfalls.stream().map(Shortfall::competencyId).toList());
        var fresh = numbers.next(shortfalls.size() - known.size()).iterator();
        var found = new HashMap<UUID, UUID>();
        var events = new ArrayList<GapEvent>();
        for (var shortfall : shortfalls) {
            var event = find(known.get(shortfall.competencyId()), finding, shortfall, fresh);
            found.put(shortfall.competencyId(), event.gapId());
            events.add(event);
        }
        events.forEach(happened::fire);
        return found;
    }

    private GapEvent find(CompetencyGap known, Finding finding, Shortfall shortfall, Iterator<String> fresh) {
        if (known != null) {
            return known.foundAgain(finding, shortfall);
        }
        var gap = new CompetencyGap(fresh.next(), finding, shortfall);
        gaps.add(gap);
        return gap.opened();
    }
}
