package org.librarycpd.portfolio.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.portfolio.notice.NoticeStatus.ACKNOWLEDGED;
import static org.librarycpd.portfolio.notice.NoticeStatus.DELIVERED;
import static org.librarycpd.portfolio.notice.NoticeStatus.PENDING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;

class HrNoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID DARYA = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // from,       deliver,      nobody there, acknowledge,  record
        "PENDING,      DELIVERED,    PENDING,      refused,      refused",
        "DELIVERED,    DELIVERED,    DELIVERED,    ACKNOWLEDGED, refused",
        "ACKNOWLEDGED, ACKNOWLEDGED, ACKNOWLEDGED, refused,      RECORDED",
        "RECORDED,     RECORDED,     RECORDED,     refused,      refused"
    })
    void every_state_and_every_transition(
            NoticeStatus from, String deliver, String nobodyThere, String acknowledge, String record) {
        assertThat(after(from, n -> n.deliver(List.of(DARYA), NOW))).isEqualTo(deliver);
        assertThat(after(from, n -> n.deliver(List.of(), NOW))).isEqualTo(nobodyThere);
        assertThat(after(from, n -> n.acknowledge(DARYA, NOW))).isEqualTo(acknowledge);
        assertThat(after(from, n -> n.record(DARYA, "12-k", NOW))).isEqualTo(record);
    }

    private static String after(NoticeStatus from, Consumer<HrNotice> deed) {
        var notice = in(from);
        try {
            deed.accept(notice);
            return notice.status().name();
        } catch (RuleViolated refusal) {
            assertThat(notice.status()).isEqualTo(from);
            return "refused";
        }
    }

    private static HrNotice in(NoticeStatus status) {
        var matter = new NoticeMatter(
                NoticeCause.PLAN_APPROVED,
                UUID.randomUUID(),
                1,
                null,
                UUID.randomUUID(),
                null,
                null,
                null,
                List.of(),
                new Text("т", "t"),
                new Text("т", "t"));
        var notice = new HrNotice(1, matter, "101", NOW);
        if (status != PENDING) {
            notice.deliver(List.of(DARYA), NOW);
        }
        if (status.compareTo(DELIVERED) > 0) {
            notice.acknowledge(DARYA, NOW);
        }
        if (status.compareTo(ACKNOWLEDGED) > 0) {
            notice.record(DARYA, null, NOW);
        }
        return notice;
    }
}
