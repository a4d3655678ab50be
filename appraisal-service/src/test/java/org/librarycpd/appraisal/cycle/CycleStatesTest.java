package org.librarycpd.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.appraisal.AppraisalKind.ANNUAL;
import static org.librarycpd.appraisal.appraisal.AppraisalKind.ATTESTATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.librarycpd.appraisal.cycle.AppraisalCycle.Plan;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

/** All states of a policy, a cycle and an opening × everything that can be asked of them. */
class CycleStatesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final UUID GLEB = UUID.randomUUID();
    private static final Text TITLE = new Text("Беседа", "Talk");
    private static final Population ALL = new Population(null, null, null, null);
    private static final PolicyTerms TERMS = new PolicyTerms(0, false, false, 30, 14, 14, 14, null);
    private static final PolicyText TEXT = new PolicyText(ANNUAL, TITLE, ALL, TERMS);
    private static final Plan PLAN = new Plan(null, new CycleDates(DAY, null, null, null, null), List.of());

    private record Deed<T>(String name, Consumer<T> act, Rule refusal) {}

    private static CyclePolicy policy(PolicyStatus status) {
        var policy = new CyclePolicy(TEXT, NOW);
        if (status != PolicyStatus.DRAFT) {
            policy.putInForce(NOW);
        }
        if (status == PolicyStatus.RETIRED) {
            policy.retire(NOW);
        }
        return policy;
    }

    static Stream<Arguments> policies() {
        var deeds = List.<Deed<CyclePolicy>>of(
                new Deed<>("rewrite", p -> p.rewrite(TEXT, NOW), PolicyRule.A_POLICY_CHANGES_WHILE_IT_IS_A_DRAFT),
                new Deed<>("put in force", p -> p.putInForce(NOW), PolicyRule.ONLY_A_DRAFT_COMES_INTO_FORCE),
                new Deed<>("next version", p -> p.nextVersion(NOW), PolicyRule.A_NEW_VERSION_FOLLOWS_A_POLICY_IN_FORCE),
                new Deed<>("retire", p -> p.retire(NOW), PolicyRule.ONLY_A_POLICY_IN_FORCE_IS_RETIRED));
        var allowed = Map.of(
                PolicyStatus.DRAFT, Set.of("rewrite", "put in force"),
                PolicyStatus.IN_FORCE, Set.of("next version", "retire"),
                PolicyStatus.RETIRED, Set.<String>of());
        return Stream.of(PolicyStatus.values())
                .flatMap(status -> deeds.stream()
                        .map(deed -> Arguments.of(
                                status, deed.name(), deed, allowed.get(status).contains(deed.name()))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("policies")
    void a_policy_in_every_state(PolicyStatus status, String name, Deed<CyclePolicy> deed, boolean isAllowed) {
        check(policy(status), deed, isAllowed);
    }

    private static AppraisalCycle cycle(CycleStatus status) {
        var cycle = new AppraisalCycle(policy(PolicyStatus.IN_FORCE), PLAN, NOW);
        if (status == CycleStatus.CANCELLED) {
            cycle.cancel("why", GLEB, NOW);
        } else if (status != CycleStatus.SCHEDULED) {
            cycle.beginOpening(DAY, NOW);
        }
        if (EnumSet.of(CycleStatus.OPEN, CycleStatus.CLOSED).contains(status)) {
            cycle.opened(1, 0, NOW);
        }
        if (status == CycleStatus.CLOSED) {
            cycle.close(0, DAY, NOW);
        }
        return cycle;
    }

    static Stream<Arguments> cycles() {
        var inForce = policy(PolicyStatus.IN_FORCE);
        var deeds = List.<Deed<AppraisalCycle>>of(
                new Deed<>("replan", c -> c.replan(inForce, PLAN, NOW), CycleRule.A_CYCLE_CHANGES_UNTIL_IT_IS_OPENED),
                new Deed<>("open", c -> c.beginOpening(DAY, NOW), CycleRule.A_CYCLE_CHANGES_UNTIL_IT_IS_OPENED),
                new Deed<>("open again", c -> c.requireOpening(), CycleRule.ONLY_AN_OPEN_CYCLE_TAKES_PEOPLE_IN),
                new Deed<>("take in", c -> c.requireOpen(), CycleRule.ONLY_AN_OPEN_CYCLE_TAKES_PEOPLE_IN),
                new Deed<>("close", c -> c.close(0, DAY, NOW), CycleRule.ONLY_AN_OPEN_CYCLE_IS_CLOSED),
                new Deed<>("cancel", c -> c.cancel("why", GLEB, NOW), CycleRule.A_CYCLE_IS_CANCELLED_BEFORE_IT_ENDS));
        var allowed = new EnumMap<CycleStatus, Set<String>>(Map.of(
                CycleStatus.SCHEDULED, Set.of("replan", "open", "cancel"),
                CycleStatus.OPENING, Set.of("open again", "cancel"),
                CycleStatus.OPEN, Set.of("open again", "take in", "close", "cancel"),
                CycleStatus.CLOSED, Set.of(),
                CycleStatus.CANCELLED, Set.of()));
        return Stream.of(CycleStatus.values())
                .flatMap(status -> deeds.stream()
                        .map(deed -> Arguments.of(
                                status, deed.name(), deed, allowed.get(status).contains(deed.name()))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cycles")
    void a_cycle_in_every_state(CycleStatus status, String name, Deed<AppraisalCycle> deed, boolean isAllowed) {
        check(cycle(status), deed, isAllowed);
    }

    private static CycleOpening opening(OpeningStatus status) {
        var opening = new CycleOpening(UUID.randomUUID(), DAY, NOW);
        if (status != OpeningStatus.PENDING) {
            opening.begin(2, NOW);
        }
        if (status.isFinal()) {
            var taken = status == OpeningStatus.COMPLETED ? 2 : status == OpeningStatus.FAILED ? 0 : 1;
            opening.proceeded(GLEB, 2, taken, 0, NOW);
            opening.finish(NOW);
        }
        return opening;
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of(OpeningStatus.PENDING, CycleRule.THE_OPENING_IS_STILL_AT_WORK),
                Arguments.of(OpeningStatus.PROCESSING, CycleRule.THE_OPENING_IS_STILL_AT_WORK),
                Arguments.of(OpeningStatus.COMPLETED, CycleRule.EVERYONE_IS_TAKEN_IN_ALREADY),
                Arguments.of(OpeningStatus.PARTIALLY_COMPLETED, null),
                Arguments.of(OpeningStatus.FAILED, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void an_opening_is_asked_for_again_only_where_somebody_was_left_over(OpeningStatus status, Rule refusal) {
        var opening = opening(status);
        assertThat(opening.status()).isEqualTo(status);
        check(opening, new Deed<>("again", o -> o.again(DAY, NOW), refusal), refusal == null);
    }

    private static <T> void check(T it, Deed<T> deed, boolean isAllowed) {
        if (isAllowed) {
            deed.act().accept(it);
        } else {
            refused(deed.refusal(), () -> deed.act().accept(it));
        }
    }

    @Test
    void a_policy_follows_the_rules_of_its_kind() {
        var two = new PolicyTerms(2, false, true, 30, 14, 14, 14, null);
        refused(
                PolicyRule.AT_LEAST_THREE_COLLEAGUES_OR_NONE,
                () -> new CyclePolicy(new PolicyText(ANNUAL, TITLE, ALL, two), NOW));
        refused(
                PolicyRule.AN_ATTESTATION_HAS_A_COMMISSION,
                () -> new CyclePolicy(new PolicyText(ATTESTATION, TITLE, ALL, TERMS), NOW));
        refused(PolicyRule.A_PERSON_IS_LEFT_OUT_ONCE, () -> leavingOut(WhyNot.PREGNANCY, WhyNot.LONG_ILLNESS));
        var refusal = refused(PolicyRule.PEOPLE_ARE_LEFT_OUT_ON_PURPOSE, () -> leavingOut(WhyNot.NO_ACCOUNT_YET));
        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("NO_ACCOUNT_YET is found by the service");
        var unsaid = refused(PolicyRule.ANOTHER_REASON_IS_SAID, () -> leavingOut(WhyNot.ANOTHER_REASON));
        assertThat(unsaid.sentence(Sentence.RUSSIAN)).contains("в примечании");
    }

    @Test
    void a_policy_that_does_not_say_gives_fourteen_days_to_object() {
        assertThat(TERMS.objectionDays()).isEqualTo(14);
    }

    private static void leavingOut(WhyNot... reasons) {
        var named = Stream.of(reasons).map(r -> new Exclusion(GLEB, r, null)).toList();
        new CyclePolicy(new PolicyText(ANNUAL, TITLE, new Population(null, null, null, named), TERMS), NOW);
    }

    @Test
    void a_cycle_follows_a_policy_in_force_and_its_days_follow_each_other() {
        refused(
                CycleRule.A_CYCLE_FOLLOWS_A_POLICY_IN_FORCE,
                () -> new AppraisalCycle(policy(PolicyStatus.DRAFT), PLAN, NOW));
        var backwards = new Plan(null, new CycleDates(DAY, DAY.minusDays(1), null, null, null), List.of());
        refused(
                CycleRule.DATES_FOLLOW_EACH_OTHER,
                () -> new AppraisalCycle(policy(PolicyStatus.IN_FORCE), backwards, NOW));
        assertThat(cycle(CycleStatus.SCHEDULED).dates())
                .isEqualTo(new CycleDates(DAY, DAY.plusDays(30), DAY.plusDays(44), DAY.plusDays(58), DAY.plusDays(72)));
    }

    @Test
    void a_cycle_opens_on_its_day_and_closes_when_all_is_done_or_its_last_day_has_passed() {
        refused(
                CycleRule.A_CYCLE_OPENS_ON_ITS_DAY,
                () -> cycle(CycleStatus.SCHEDULED).beginOpening(DAY.minusDays(1), NOW));
        var open = cycle(CycleStatus.OPEN);
        var refusal = refused(
                CycleRule.A_CYCLE_CLOSES_WHEN_ALL_IS_DONE_OR_ITS_LAST_DAY_HAS_PASSED,
                () -> open.close(3, DAY.plusDays(72), NOW));
        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("Appraisals that are not finished yet: 3.");
        open.close(3, DAY.plusDays(73), NOW);
        assertThat(open.status()).isEqualTo(CycleStatus.CLOSED);
    }

    @Test
    void a_step_is_told_on_its_day_or_as_soon_as_possible_after_it() {
        var due = LocalDate.parse("2026-06-30");
        var known = due.minusDays(90);
        for (var day : List.of(90, 60, 30, 7, 1)) {
            assertThat(step(due, known, day)).as(day + " days before").isEqualTo(day);
        }
        assertThat(step(due, known, 89)).isEqualTo(90);
        assertThat(step(due, known, 8)).isEqualTo(30);
        assertThat(step(due, known, 0)).isEqualTo(1);
        assertThat(ReminderStep.reached(due, known, due.plusDays(1))).isEmpty();
        assertThat(ReminderStep.reached(due, known, due.minusDays(91))).isEmpty();
        assertThat(ReminderStep.reached(due, due.minusDays(20), due.minusDays(20)))
                .as("a step whose day had passed when the cycle was opened")
                .isEmpty();
    }

    private static int step(LocalDate due, LocalDate known, int daysBefore) {
        return ReminderStep.reached(due, known, due.minusDays(daysBefore))
                .orElseThrow()
                .days();
    }
}
