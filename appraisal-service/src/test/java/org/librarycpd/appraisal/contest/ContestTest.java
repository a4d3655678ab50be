package org.librarycpd.appraisal.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.librarycpd.appraisal.Refusals.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Sentence;

class ContestTest {

    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-15");
    private static final Text TEXT = new Text("Текст", "Text");
    private static final Map<String, Set<String>> ALLOWED = new LinkedHashMap<>();

    static {
        ALLOWED.put("ANNOUNCED", Set.of("revise", "appoint", "open", "cancel"));
        ALLOWED.put("OPEN", Set.of("appoint", "begin judging", "cancel"));
        ALLOWED.put("JUDGING", Set.of("appoint", "close judging", "cancel"));
        ALLOWED.put("JUDGED", Set.of("award", "cancel"));
        ALLOWED.put("AWARDED", Set.of("issue"));
        ALLOWED.put("REWARD_ISSUED", Set.of());
        ALLOWED.put("CANCELLED", Set.of());
    }

    private final UUID gleb = UUID.randomUUID();
    private final UUID anna = UUID.randomUUID();
    private final Criterion use = new Criterion(UUID.randomUUID(), TEXT, 2, 10);
    private final Criterion novelty = new Criterion(UUID.randomUUID(), TEXT, 1, 5);
    private Contest contest;
    private ContestEntry entry;

    static Stream<org.junit.jupiter.params.provider.Arguments> statesAndTransitions() {
        var transitions =
                List.of("revise", "appoint", "open", "begin judging", "close judging", "award", "issue", "cancel");
        return ALLOWED.entrySet().stream()
                .flatMap(state -> transitions.stream()
                        .map(deed ->
                                arguments(state.getKey(), deed, state.getValue().contains(deed))));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("statesAndTransitions")
    void every_state_allows_what_it_should_and_refuses_the_rest(String state, String transition, boolean allowed) {
        bring(state);
        var before = contest.status();
        var refusal = catchThrowable(() -> go(transition));
        if (allowed) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).isInstanceOf(org.librarycpd.kit.rule.RuleViolated.class);
            assertThat(contest.status()).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "SUBMITTED, withdraw, WITHDRAWN",
        "SUBMITTED, win,      WON",
        "SUBMITTED, reward,   ONLY_A_WON_REWARD_IS_ISSUED",
        "WITHDRAWN, withdraw, AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES",
        "WITHDRAWN, win,      ONLY_A_STANDING_ENTRY_WINS",
        "WITHDRAWN, reward,   ONLY_A_WON_REWARD_IS_ISSUED",
        "WON,       withdraw, AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES",
        "WON,       win,      ONLY_A_STANDING_ENTRY_WINS",
        "WON,       reward,   REWARDED",
        "REWARDED,  withdraw, AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES",
        "REWARDED,  win,      ONLY_A_STANDING_ENTRY_WINS",
        "REWARDED,  reward,   ONLY_A_WON_REWARD_IS_ISSUED",
    })
    void an_entry_goes_its_way(EntryStatus state, String transition, String outcome) {
        bring("ANNOUNCED");
        entry = entry(anna);
        switch (state) {
            case SUBMITTED -> {}
            case WITHDRAWN -> turn("withdraw");
            case WON -> turn("win");
            case REWARDED -> {
                turn("win");
                turn("reward");
            }
        }
        if (outcome.contains("_")) {
            refused(ContestRule.valueOf(outcome), () -> turn(transition));
        } else {
            turn(transition);
            assertThat(entry.status()).hasToString(outcome);
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "NO_CONFLICT, clear,    NO_CONFLICT",
        "NO_CONFLICT, conflict, IN_CONFLICT",
        "NO_CONFLICT, mark,     MARKED",
        "MARKED,      clear,    MARKED",
        "MARKED,      conflict, IN_CONFLICT",
        "MARKED,      mark,     MARKED",
        "IN_CONFLICT, clear,    refused",
        "IN_CONFLICT, conflict, refused",
        "IN_CONFLICT, mark,     refused",
    })
    void a_juror_in_conflict_never_marks(JudgementStatus state, String transition, String outcome) {
        bring("OPEN");
        var judgement = new Judgement(entry, UUID.randomUUID(), null, NOW);
        if (state != JudgementStatus.NO_CONFLICT) {
            judge(judgement, state == JudgementStatus.MARKED ? "mark" : "conflict");
        }
        if (outcome.equals("refused")) {
            refused(ContestRule.A_DECLARED_CONFLICT_STANDS, () -> judge(judgement, transition));
        } else {
            judge(judgement, transition);
            assertThat(judgement.status()).hasToString(outcome);
            assertThat(judgement.marks().isEmpty()).isEqualTo(!judgement.isMarked());
        }
    }

    @Test
    void every_criterion_is_marked_within_its_points() {
        bring("OPEN");
        var judgement = new Judgement(entry, UUID.randomUUID(), null, NOW);
        refused(
                ContestRule.EVERY_CRITERION_IS_MARKED_ONCE,
                () -> judgement.mark(criteria(), List.of(new Mark(use.id(), 1)), null, NOW));
        refused(
                ContestRule.EVERY_CRITERION_IS_MARKED_ONCE,
                () -> judgement.mark(criteria(), List.of(new Mark(use.id(), 1), new Mark(use.id(), 1)), null, NOW));
        var beyond = refused(
                ContestRule.POINTS_STAY_WITHIN_THE_CRITERION,
                () -> judgement.mark(criteria(), marks(10, 6), null, NOW));
        assertThat(beyond.sentence(Sentence.RUSSIAN)).isEqualTo("По этому критерию ставят от 0 до 5 баллов.");
    }

    @Test
    void places_follow_the_weighted_mean_and_those_who_are_level_share_one() {
        var best = entry(anna);
        var level = entry(anna);
        var alsoLevel = entry(anna);
        var gone = entry(anna);
        gone.withdraw(NOW);
        var ranking = Ranking.of(
                criteria(),
                List.of(level, best, alsoLevel, gone),
                List.of(
                        marked(best, 10, 5),
                        marked(best, 5, 0),
                        marked(level, 4, 2),
                        marked(level, 6, 3),
                        marked(alsoLevel, 5, 1),
                        marked(alsoLevel, 5, 4)));
        assertThat(ranking.results())
                .extracting(
                        r -> r.entry().id(), EntryResult::rank, r -> r.score().toString(), EntryResult::markings)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(best.id(), 1, "66.67", 2),
                        org.assertj.core.api.Assertions.tuple(level.id(), 2, "50.00", 2),
                        org.assertj.core.api.Assertions.tuple(alsoLevel.id(), 2, "50.00", 2));
        assertThat(ranking.results().get(1).tiedWith()).containsExactly(alsoLevel.id());
        assertThat(ranking.isFollowedBy(List.of(new Award(best.id(), 1)))).isTrue();
        assertThat(ranking.isFollowedBy(
                        List.of(new Award(best.id(), 1), new Award(level.id(), 2), new Award(alsoLevel.id(), 2))))
                .isTrue();
        assertThat(ranking.isFollowedBy(List.of(new Award(best.id(), 1), new Award(level.id(), 2))))
                .isFalse();
        assertThat(ranking.isFollowedBy(List.of(new Award(level.id(), 1)))).isFalse();
    }

    private void bring(String state) {
        contest = new Contest("library", "KN-2026-0001", brief(), gleb, NOW);
        entry = entry(anna);
        if (state.equals("ANNOUNCED")) {
            return;
        }
        if (state.equals("CANCELLED")) {
            go("cancel");
            return;
        }
        go("appoint");
        go("appoint");
        var way = List.of("open", "begin judging", "close judging", "award", "issue");
        var states = List.of("OPEN", "JUDGING", "JUDGED", "AWARDED", "REWARD_ISSUED");
        way.subList(0, states.indexOf(state) + 1).forEach(this::go);
    }

    private void go(String transition) {
        switch (transition) {
            case "revise" -> contest.revise(brief(), NOW);
            case "appoint" -> contest.appoint(UUID.randomUUID(), false, gleb, NOW);
            case "open" -> contest.open(TODAY, NOW);
            case "begin judging" -> contest.beginJudging(true, TODAY, NOW);
            case "close judging" -> contest.closeJudging(ranking(), NOW);
            case "award" -> contest.award(ranking(), List.of(new Award(entry.id(), 1)), null, NOW);
            case "issue" -> contest.rewardIssued(true, NOW);
            default -> contest.cancel("Nobody has time.", List.of(anna), gleb, NOW);
        }
    }

    private void turn(String transition) {
        switch (transition) {
            case "withdraw" -> entry.withdraw(NOW);
            case "win" -> entry.win(contest.prizeFor(1), contest.reference(), gleb, NOW);
            default -> entry.reward(new RewardDocument("17-к", TODAY), contest.reference(), gleb, NOW);
        }
    }

    private void judge(Judgement judgement, String transition) {
        switch (transition) {
            case "clear" -> judgement.declare(null, NOW);
            case "conflict" -> judgement.declare("We work together.", NOW);
            default -> judgement.mark(criteria(), marks(5, 5), null, NOW);
        }
    }

    private Ranking ranking() {
        return Ranking.of(criteria(), List.of(entry), List.of(marked(entry, 5, 5), marked(entry, 6, 5)));
    }

    private Judgement marked(ContestEntry of, int usePoints, int noveltyPoints) {
        var judgement = new Judgement(of, UUID.randomUUID(), null, NOW);
        judgement.mark(criteria(), marks(usePoints, noveltyPoints), null, NOW);
        return judgement;
    }

    private List<Mark> marks(int usePoints, int noveltyPoints) {
        return List.of(new Mark(use.id(), usePoints), new Mark(novelty.id(), noveltyPoints));
    }

    private List<Criterion> criteria() {
        return List.of(use, novelty);
    }

    private ContestEntry entry(UUID author) {
        var contribution = new Contribution("A lesson", "What we did", List.of(author), List.of());
        return new ContestEntry(
                contest == null ? UUID.randomUUID() : contest.id(), "library", contribution, author, NOW);
    }

    private ContestBrief brief() {
        return new ContestBrief(
                TEXT, TEXT, TODAY, TODAY, criteria(), List.of(new Prize(1, RewardKind.BOOK, TEXT, 100)));
    }
}
