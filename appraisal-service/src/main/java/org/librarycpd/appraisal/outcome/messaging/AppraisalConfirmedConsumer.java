package org.librarycpd.appraisal.outcome.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.FollowAppraisal;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;

@Singleton
public class AppraisalConfirmedConsumer extends EventConsumer<AppraisalConfirmedConsumer.AppraisalConfirmed> {

    private final FollowAppraisal follow;

    AppraisalConfirmedConsumer(FollowAppraisal follow) {
        super("appraisal.appraisals", "appraisal.AppraisalConfirmed.v1", AppraisalConfirmed.class);
        this.follow = follow;
    }

    public record AppraisalConfirmed(UUID appraisalId) {}

    @Override
    public void handle(Incoming<AppraisalConfirmed> event) {
        follow.moved(event.data().appraisalId());
    }
}
