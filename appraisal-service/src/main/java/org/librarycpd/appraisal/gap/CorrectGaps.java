package org.librarycpd.appraisal.gap;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An upheld objection has put levels right: what falls short now is a gap, what does not is none any more. */
@ApplicationScoped
public class CorrectGaps {

    private final Gaps gaps;
    private final FindGaps findGaps;
    private final Event<GapEvent> happened;

    CorrectGaps(Gaps gaps, FindGaps findGaps, Event<GapEvent> happened) {
        this.gaps = gaps;
        this.findGaps = findGaps;
        this.happened = happened;
    }

    /** @return the gaps by competency, of those that fall short */
    @Transactional
    public Map<UUID, UUID> handle(Finding finding, List<UUID> corrected, List<Shortfall> shortfalls) {
        var lacking = shortfalls.stream().map(Shortfall::competencyId).collect(toSet());
        var enough = corrected.stream().filter(not(lacking::contains)).toList();
        gaps.of(finding.personId(), enough)
                .values()
                .forEach(gap -> gap.liftedBy(finding).ifPresent(happened::fire));
        return findGaps.handle(finding, shortfalls);
    }
}
