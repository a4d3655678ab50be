package org.librarycpd.appraisal.outcome.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.FollowAppraisal;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;

@Singleton
public class AppraisalCorrectedConsumer extends EventConsumer<AppraisalCorrectedConsumer.AppraisalCorrected> {

    private final FollowAppraisal follow;

    AppraisalCorrectedConsumer(FollowAppraisal follow) {
        super("appraisal.appraisals", "appraisal.AppraisalCorrected.v1", AppraisalCorrected.class);
        this.follow = follow;
    }

    public record AppraisalCorrected(UUID appraisalId) {}

    @Override
    public void handle(Incoming<AppraisalCorrected> event) {
        follow.moved(event.data().appraisalId());
    }
}
