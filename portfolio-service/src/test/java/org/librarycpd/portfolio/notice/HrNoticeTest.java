package org.librarycpd.portfolio.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.notice.NoticeStatus.ACKNOWLEDGED;
import static org.librarycpd.portfolio.notice.NoticeStatus.DELIVERED;
import static org.librarycpd.portfolio.notice.NoticeStatus.PENDING;
import static org.librarycpd.portfolio.notice.NoticeStatus.QUERIED;
import static org.librarycpd.portfolio.notice.NoticeStatus.RECORDED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;

class HrNoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID DARYA = UUID.randomUUID();
    private static final UUID VERA = UUID.randomUUID();
    private static final UUID GLEB = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // from,       deliver,      nobody there, acknowledge,  record,   query,   answer
        "PENDING,      DELIVERED,    PENDING,      refused,      refused,  refused, refused",
        "DELIVERED,    DELIVERED,    DELIVERED,    ACKNOWLEDGED, refused,  QUERIED, refused",
        "ACKNOWLEDGED, ACKNOWLEDGED, ACKNOWLEDGED, refused,      RECORDED, QUERIED, refused",
        "RECORDED,     RECORDED,     RECORDED,     refused,      refused,  refused, refused",
        "QUERIED,      QUERIED,      QUERIED,      refused,      refused,  refused, DELIVERED"
    })
    void every_state_and_every_transition(
            NoticeStatus from,
            String deliver,
            String nobodyThere,
            String acknowledge,
            String record,
            String query,
            String answer) {
        assertThat(after(from, n -> n.deliver(List.of(DARYA), NOW))).isEqualTo(deliver);
        assertThat(after(from, n -> n.deliver(List.of(), NOW))).isEqualTo(nobodyThere);
        assertThat(after(from, n -> n.acknowledge(DARYA, NOW))).isEqualTo(acknowledge);
        assertThat(after(from, n -> n.record(DARYA, "12-k", NOW))).isEqualTo(record);
        assertThat(after(from, n -> n.query(DARYA, "Why?", List.of(VERA), NOW))).isEqualTo(query);
        assertThat(after(from, n -> n.answer(VERA, "So.", List.of(DARYA), NOW))).isEqualTo(answer);
    }

    @Test
    void a_step_that_does_not_follow_is_refused_with_the_state_the_notice_is_in() {
        refused(
                NoticeRule.A_NOTICE_IS_ACKNOWLEDGED_ONCE,
                "Уведомление в состоянии ACKNOWLEDGED: принимают только доставленное, и один раз.",
                () -> in(ACKNOWLEDGED).acknowledge(DARYA, NOW));
        refused(
                NoticeRule.AN_ACKNOWLEDGED_NOTICE_IS_RECORDED,
                "Уведомление в состоянии DELIVERED: в учёт вносят только принятое, и один раз.",
                () -> in(DELIVERED).record(DARYA, "12-k", NOW));
        refused(
                NoticeRule.A_NOTICE_IS_QUERIED_BEFORE_IT_IS_RECORDED,
                "Уведомление в состоянии RECORDED: вопрос задают после доставки и до внесения в учёт, по одному за раз.",
                () -> in(RECORDED).query(DARYA, "Why?", List.of(VERA), NOW));
        refused(
                NoticeRule.A_QUERIED_NOTICE_IS_ANSWERED,
                "Уведомление в состоянии DELIVERED: открытого вопроса отдела кадров нет.",
                () -> in(DELIVERED).answer(VERA, "So.", List.of(DARYA), NOW));
    }

    @Test
    void an_answer_gives_the_notice_back_to_where_hr_had_left_off_and_the_whole_exchange_is_kept() {
        var notice = in(ACKNOWLEDGED);
        notice.query(DARYA, "Why?", List.of(VERA), NOW);
        notice.answer(VERA, "So.", List.of(DARYA), NOW);
        assertThat(notice.status()).isEqualTo(ACKNOWLEDGED);
        notice.query(DARYA, "Really?", List.of(VERA), NOW);
        notice.answer(VERA, "Really.", List.of(DARYA), NOW);
        assertThat(notice.queries()).extracting(NoticeQuery::question).containsExactly("Why?", "Really?");
        assertThat(notice.queries()).extracting(NoticeQuery::answer).containsExactly("So.", "Really.");
    }

    @Test
    void nobody_is_chased_before_the_third_working_day_and_the_overseer_hears_from_the_second_time_on() {
        var notice = in(DELIVERED);
        assertThat(chasedOn(notice, "2026-11-25")).isEmpty();
        assertThat(chasedOn(notice, "2026-11-26")).contains(List.of(DARYA));
        assertThat(chasedOn(notice, "2026-12-01")).isEmpty();
        assertThat(notice.isEscalated()).isFalse();
        assertThat(chasedOn(notice, "2026-12-02")).contains(List.of(DARYA, GLEB));
        assertThat(notice.isEscalated()).isTrue();
        assertThat(chasedOn(notice, "2026-12-10")).isEmpty();
        assertThat(chasedOn(notice, "2026-12-11")).contains(List.of(DARYA, GLEB));
    }

    @Test
    void who_was_asked_is_chased_and_what_nobody_can_receive_goes_to_the_overseer_at_once() {
        assertThat(chasedOn(in(QUERIED), "2026-11-26")).contains(List.of(VERA));
        assertThat(chasedOn(in(PENDING), "2026-11-26")).contains(List.of(DARYA, GLEB));
        assertThat(chasedOn(in(ACKNOWLEDGED), "2027-11-26")).isEmpty();
        assertThat(chasedOn(in(RECORDED), "2027-11-26")).isEmpty();
    }

    private static Optional<List<UUID>> chasedOn(HrNotice notice, String day) {
        return notice.chase(List.of(DARYA), List.of(GLEB), Instant.parse(day + "T08:00:00Z"))
                .map(HrNoticeChased::recipientIds);
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
                null,
                null,
                List.of(),
                new Text("т", "t"),
                new Text("т", "t"));
        var notice = new HrNotice(1, matter, "101", NOW);
        if (status != PENDING) {
            notice.deliver(List.of(DARYA), NOW);
        }
        if (status == ACKNOWLEDGED || status == RECORDED) {
            notice.acknowledge(DARYA, NOW);
        }
        if (status == RECORDED) {
            notice.record(DARYA, null, NOW);
        }
        if (status == QUERIED) {
            notice.query(DARYA, "Why?", List.of(VERA), NOW);
        }
        return notice;
    }
}
