package org.librarycpd.appraisal.outcome.messaging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.ExecuteOutcome;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;

@Singleton
public class HrNoticeRecordedConsumer extends EventConsumer<HrNoticeRecordedConsumer.HrNoticeRecorded> {

    private final ExecuteOutcome execute;

    HrNoticeRecordedConsumer(ExecuteOutcome execute) {
        super("portfolio.hr-notices", "portfolio.HrNoticeRecorded.v1", HrNoticeRecorded.class);
        this.execute = execute;
    }

    /** @param outcomeId absent where the notice tells of something else */
    public record HrNoticeRecorded(UUID noticeId, UUID outcomeId, Instant recordedAt) {}

    @Override
    public void handle(Incoming<HrNoticeRecorded> event) {
        var notice = event.data();
        if (notice.outcomeId() != null) {
            execute.handle(notice.outcomeId(), notice.noticeId(), notice.recordedAt());
        }
    }
}
