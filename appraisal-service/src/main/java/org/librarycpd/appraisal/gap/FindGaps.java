package org.librarycpd.appraisal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
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
        var fresh = added(
                finding,
                shortfalls.stream()
                        .filter(s -> !known.containsKey(s.competencyId()))
                        .toList());
        var found = new HashMap<UUID, UUID>();
        var events = new ArrayList<GapEvent>();
        for (var shortfall : shortfalls) {
            var competency = shortfall.competencyId();
            var event = known.containsKey(competency)
                    ? known.get(competency).foundAgain(finding, shortfall)
                    : fresh.get(competency).open();
            found.put(competency, event.gapId());
            events.add(event);
        }
        events.forEach(happened::fire);
        return found;
    }

    private Map<UUID, CompetencyGap> added(Finding finding, List<Shortfall> shortfalls) {
        var next = numbers.next(shortfalls.size()).iterator();
        var fresh = new HashMap<UUID, CompetencyGap>();
        for (var shortfall : shortfalls) {
            var gap = new CompetencyGap(next.next(), finding, shortfall);
            gaps.add(gap);
            fresh.put(shortfall.competencyId(), gap);
        }
        return fresh;
    }
}
