package org.librarycpd.appraisal.gap.rest;

import java.util.List;
import java.util.stream.Stream;
import org.librarycpd.appraisal.gap.CompetencyGap;
import org.librarycpd.appraisal.gap.GapStanding;

public record AllowedActionsView(List<String> actions) {

    static AllowedActionsView of(CompetencyGap gap, GapStanding standing) {
        return new AllowedActionsView(Stream.of(
                        standing.decides() && gap.canBeClosed() ? "closure" : "",
                        standing.decides() && gap.canBeWaived() ? "waiver" : "")
                .filter(action -> !action.isEmpty())
                .toList());
    }
}
