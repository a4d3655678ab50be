package org.librarycpd.portfolio.plan.messaging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.plan.FollowEnrolment;

@Singleton
public class LearnerEnrolledConsumer extends EventConsumer<LearnerEnrolledConsumer.LearnerEnrolled> {

    private final FollowEnrolment follow;

    LearnerEnrolledConsumer(FollowEnrolment follow) {
        super("registry.enrolments", "registry.LearnerEnrolled.v1", LearnerEnrolled.class);
        this.follow = follow;
    }

    public record LearnerEnrolled(UUID enrolmentId, UUID runId, UUID personId, Instant enrolledAt) {}

    @Override
    public void handle(Incoming<LearnerEnrolled> event) {
        var enrolled = event.data();
        if (event.libraryId() != null) {
            follow.handle(enrolled.enrolmentId(), enrolled.runId(), enrolled.personId(), enrolled.enrolledAt());
        }
    }
}
