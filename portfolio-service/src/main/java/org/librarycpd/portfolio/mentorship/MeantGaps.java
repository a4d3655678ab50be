package org.librarycpd.portfolio.mentorship;

import static org.librarycpd.portfolio.mentorship.MentorshipRule.AN_EVIDENCED_GAP_IS_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.gap.Gaps;

/** A mentorship may be meant for the learner's own open gaps. */
@ApplicationScoped
class MeantGaps {

    private final Gaps gaps;

    MeantGaps(Gaps gaps) {
        this.gaps = gaps;
    }

    void require(UUID learnerId, List<UUID> gapIds) {
        gapIds.stream()
                .map(id -> gaps.requireOf(learnerId, id))
                .forEach(gap -> AN_EVIDENCED_GAP_IS_OPEN.require(gap.isOpen(), gap.id()));
    }
}
