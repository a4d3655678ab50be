package org.librarycpd.appraisal.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.gap.GapRule.ONLY_AN_EVIDENCED_GAP_IS_CLOSED;
import static org.librarycpd.appraisal.gap.GapRule.PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetencyGapTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");

    private final UUID anna = UUID.randomUUID();
    private final UUID vera = UUID.randomUUID();
    private final UUID nina = UUID.randomUUID();
    private final UUID competency = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();

    /** Planned, evidenced and closed gaps rest on one plan item; evidenced and closed ones on one entry besides. */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "OPEN,      approve,   PLANNED",
        "OPEN,      cancel,    OPEN",
        "OPEN,      verify,    EVIDENCED",
        "OPEN,      supersede, OPEN",
        "OPEN,      close,     ONLY_AN_EVIDENCED_GAP_IS_CLOSED",
        "OPEN,      waive,     WAIVED",
        "OPEN,      again,     OPEN",
        "PLANNED,   approve,   PLANNED",
        "PLANNED,   cancel,    OPEN",
        "PLANNED,   verify,    EVIDENCED",
        "PLANNED,   supersede, PLANNED",
        "PLANNED,   close,     ONLY_AN_EVIDENCED_GAP_IS_CLOSED",
        "PLANNED,   waive,     WAIVED",
        "PLANNED,   again,     PLANNED",
        "EVIDENCED, approve,   EVIDENCED",
        "EVIDENCED, cancel,    EVIDENCED",
        "EVIDENCED, verify,    EVIDENCED",
        "EVIDENCED, supersede, PLANNED",
        "EVIDENCED, close,     CLOSED",
        "EVIDENCED, waive,     WAIVED",
        "EVIDENCED, again,     EVIDENCED",
        "CLOSED,    approve,   CLOSED",
        "CLOSED,    cancel,    CLOSED",
        "CLOSED,    verify,    CLOSED",
        "CLOSED,    supersede, PLANNED",
        "CLOSED,    close,     ONLY_AN_EVIDENCED_GAP_IS_CLOSED",
        "CLOSED,    waive,     A_DECIDED_GAP_STAYS_DECIDED",
        "CLOSED,    again,     OPEN",
        "WAIVED,    approve,   WAIVED",
        "WAIVED,    cancel,    WAIVED",
        "WAIVED,    verify,    WAIVED",
        "WAIVED,    supersede, WAIVED",
        "WAIVED,    close,     ONLY_AN_EVIDENCED_GAP_IS_CLOSED",
        "WAIVED,    waive,     A_DECIDED_GAP_STAYS_DECIDED",
        "WAIVED,    again,     OPEN"
    })
    void every_state_allows_what_it_should_and_refuses_the_rest(GapStatus state, String transition, String outcome) {
        var gap = in(state);
        var lines = gap.history().size();
        if (outcome.length() > 10) {
            refused(GapRule.valueOf(outcome), () -> go(gap, transition, 10));
            assertThat(gap.status()).isEqualTo(state);
            assertThat(gap.history()).hasSize(lines);
        } else {
            go(gap, transition, 10);
            assertThat(gap.status()).hasToString(outcome);
            var isWritten = gap.status() != state || "again".equals(transition);
            assertThat(gap.history()).hasSize(isWritten ? lines + 1 : lines);
        }
    }

    @Test
    void a_refusal_says_where_the_gap_stands() {
        assertThat(refused(
                                ONLY_AN_EVIDENCED_GAP_IS_CLOSED,
                                () -> in(GapStatus.PLANNED).close(new Decision(vera, null, "done"), APRIL))
                        .sentence(Locale.ENGLISH))
                .endsWith("this one is PLANNED.");
    }

    @Test
    void a_closed_gap_stands_while_another_entry_evidences_it() {
        var gap = in(GapStatus.CLOSED);
        var other = UUID.randomUUID();
        gap.hear(news(other, 1, true), vera, APRIL);
        gap.hear(news(entry, 5, false), vera, APRIL);
        assertThat(gap.status()).isEqualTo(GapStatus.CLOSED);
        assertThat(gap.hear(news(other, 2, false), vera, APRIL))
                .contains(new CompetencyGapReopened(gap.id(), anna, vera, APRIL));
        assertThat(gap.status()).isEqualTo(GapStatus.PLANNED);
    }

    @Test
    void what_filled_a_gap_once_does_not_fill_it_when_it_is_found_again() {
        var gap = in(GapStatus.CLOSED);
        var event = gap.foundAgain(finding(MAY), new Shortfall(competency, 3, 2));
        assertThat(event).isEqualTo(new CompetencyGapReopened(gap.id(), anna, vera, MAY));
        assertThat(gap.status()).isEqualTo(GapStatus.OPEN);
        assertThat(gap.agreedLevel()).isEqualTo(2);
        gap.hear(
                new EntryNews(UUID.randomUUID(), 1, anna, Set.of(gap.id()), true, null, null, MAY.plusSeconds(60)),
                vera,
                MAY);
        assertThat(gap.status()).isEqualTo(GapStatus.EVIDENCED);
    }

    @Test
    void an_older_word_that_comes_late_changes_nothing() {
        var gap = in(GapStatus.PLANNED);
        gap.planItemCancelled(cancellation(7), APRIL);
        assertThat(gap.planApproved(approval(gap, 6), APRIL)).isEmpty();
        assertThat(gap.status()).isEqualTo(GapStatus.OPEN);
        gap.hear(news(entry, 4, false), vera, APRIL);
        assertThat(gap.hear(news(entry, 3, true), vera, APRIL)).isEmpty();
        assertThat(gap.status()).isEqualTo(GapStatus.OPEN);
    }

    @Test
    void a_revised_plan_that_names_the_gap_no_more_lets_it_go() {
        var gap = in(GapStatus.PLANNED);
        gap.planApproved(new PlanApproval(plan, 9, anna, vera, APRIL, Map.of()), APRIL);
        assertThat(gap.status()).isEqualTo(GapStatus.OPEN);
    }

    @Test
    void plans_and_entries_of_another_person_are_refused() {
        var gap = in(GapStatus.OPEN);
        var boris = UUID.randomUUID();
        refused(
                PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON,
                () -> gap.hear(new EntryNews(entry, 1, boris, Set.of(gap.id()), true, null, null, APRIL), vera, APRIL));
        refused(
                PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON,
                () -> gap.planApproved(
                        new PlanApproval(plan, 1, boris, vera, APRIL, Map.of(gap.id(), Set.of(item))), APRIL));
    }

    @Test
    void the_history_says_who_when_and_why() {
        var gap = in(GapStatus.CLOSED);
        assertThat(gap.history())
                .extracting(GapStatusChange::cause)
                .containsExactly(
                        GapCause.FOUND, GapCause.PLAN_APPROVED, GapCause.ENTRY_VERIFIED, GapCause.CLOSED_BY_APPRAISER);
        var closure = gap.history().get(3);
        assertThat(closure.by()).isEqualTo(vera);
        assertThat(closure.reason()).isEqualTo("as agreed");
        assertThat(closure.at()).isEqualTo(APRIL);
        assertThat(gap.history().get(1).reference()).isEqualTo(plan);
    }

    @Test
    void a_decision_in_anothers_name_names_both() {
        var waiver = in(GapStatus.WAIVED).history().get(2);
        assertThat(waiver.by()).isEqualTo(vera);
        assertThat(waiver.onBehalfOf()).isEqualTo(nina);
    }

    private Optional<? extends GapEvent> go(CompetencyGap gap, String transition, long sequence) {
        return switch (transition) {
            case "approve" -> gap.planApproved(approval(gap, sequence), APRIL);
            case "cancel" -> gap.planItemCancelled(cancellation(sequence), APRIL);
            case "verify" -> gap.hear(news(UUID.randomUUID(), 1, true), vera, APRIL);
            case "supersede" -> gap.hear(news(entry, sequence, false), vera, APRIL);
            case "close" -> Optional.of(gap.close(new Decision(vera, null, "as agreed"), APRIL));
            case "waive" -> Optional.of(gap.waive(new Decision(vera, nina, "leaves for another post"), APRIL));
            default -> Optional.of(gap.foundAgain(finding(MAY), new Shortfall(competency, 3, 1)));
        };
    }

    private CompetencyGap in(GapStatus state) {
        var gap = new CompetencyGap("2026-000001", finding(MARCH), new Shortfall(competency, 3, 1));
        gap.open();
        if (state == GapStatus.OPEN) {
            return gap;
        }
        go(gap, "approve", 1);
        if (state == GapStatus.EVIDENCED || state == GapStatus.CLOSED) {
            gap.hear(news(entry, 1, true), vera, APRIL);
        }
        if (state == GapStatus.CLOSED) {
            go(gap, "close", 0);
        }
        if (state == GapStatus.WAIVED) {
            go(gap, "waive", 0);
        }
        return gap;
    }

    private Finding finding(Instant at) {
        return new Finding(UUID.randomUUID(), anna, vera, at);
    }

    private PlanApproval approval(CompetencyGap gap, long sequence) {
        return new PlanApproval(plan, sequence, anna, vera, APRIL, Map.of(gap.id(), Set.of(item)));
    }

    private PlanCancellation cancellation(long sequence) {
        return new PlanCancellation(plan, sequence, item, anna, anna);
    }

    private EntryNews news(UUID about, long sequence, boolean stands) {
        return new EntryNews(about, sequence, anna, Set.of(), stands, null, null, APRIL);
    }
}
