package org.librarycpd.portfolio.gap.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.portfolio.gap.GapStatus;
import org.librarycpd.portfolio.gap.Gaps;

@Singleton
public class CompetencyGapConsumer extends StateConsumer<CompetencyGapConsumer.CompetencyGapState> {

    private final Gaps gaps;

    CompetencyGapConsumer(Gaps gaps) {
        super("appraisal.competency-gaps.state", "appraisal.CompetencyGapState.v1", CompetencyGapState.class);
        this.gaps = gaps;
    }

    public record CompetencyGapState(UUID personId, UUID appraisalId, UUID competencyId, GapStatus status) {}

    @Override
    public void handle(Incoming<CompetencyGapState> event) {
        var gap = event.data();
        gaps.keep(
                event.subject(),
                event.sequence(),
                event.libraryId(),
                new Gaps.Gap(gap.personId(), gap.appraisalId(), gap.competencyId(), gap.status()));
    }

    @Override
    protected void forget(UUID id) {
        gaps.forget(id);
    }

    @Override
    protected void forgetAll() {
        gaps.forgetAll();
    }
}
