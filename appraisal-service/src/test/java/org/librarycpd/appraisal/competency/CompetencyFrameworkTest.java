package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_FRAMEWORK_NAMES_COMPETENCIES;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_GROUP_STANDS_IN_ANOTHER_ONE;
import static org.librarycpd.appraisal.competency.FrameworkRule.CODES_ARE_UNIQUE;
import static org.librarycpd.appraisal.competency.FrameworkRule.DESCRIBED_LEVELS_ARE_ON_THE_SCALE;
import static org.librarycpd.appraisal.competency.FrameworkRule.GROUPS_ARE_OF_THE_FRAMEWORK;
import static org.librarycpd.appraisal.competency.FrameworkRule.LEVELS_COUNT_UPWARDS_FROM_ONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;

class CompetencyFrameworkTest {

    private static final Text NAME = new Text("имя", "name");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");
    private final UUID overseer = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "DRAFT,      write,     DRAFT",
        "DRAFT,      publish,   PUBLISHED",
        "DRAFT,      carryOn,   ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "DRAFT,      supersede, ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "DRAFT,      retire,    ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "PUBLISHED,  write,     A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS",
        "PUBLISHED,  publish,   A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS",
        "PUBLISHED,  carryOn,   PUBLISHED",
        "PUBLISHED,  supersede, SUPERSEDED",
        "PUBLISHED,  retire,    RETIRED",
        "SUPERSEDED, write,     A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS",
        "SUPERSEDED, publish,   A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS",
        "SUPERSEDED, carryOn,   ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "SUPERSEDED, supersede, ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "SUPERSEDED, retire,    ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "RETIRED,    write,     A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS",
        "RETIRED,    publish,   A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS",
        "RETIRED,    carryOn,   ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "RETIRED,    supersede, ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED",
        "RETIRED,    retire,    ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED"
    })
    void every_state_allows_what_it_should_and_refuses_the_rest(
            FrameworkStatus state, String transition, String outcome) {
        var it = in(state);
        if (outcome.length() > 10) {
            refused(FrameworkRule.valueOf(outcome), () -> go(it, transition));
            assertThat(it.status()).isEqualTo(state);
        } else {
            go(it, transition);
            assertThat(it.status()).hasToString(outcome);
        }
    }

    private CompetencyFramework in(FrameworkStatus state) {
        var it = written();
        switch (state) {
            case DRAFT -> {}
            case PUBLISHED -> go(it, "publish");
            case SUPERSEDED -> {
                go(it, "publish");
                go(it, "supersede");
            }
            case RETIRED -> {
                go(it, "publish");
                go(it, "retire");
            }
        }
        return it;
    }

    private void go(CompetencyFramework it, String transition) {
        switch (transition) {
            case "write" -> it.describe(NAME, it.levels(), NOW);
            case "publish" -> it.publish(overseer, NOW);
            case "carryOn" -> it.nextVersion(NOW);
            case "supersede" -> written().publishInPlaceOf(it, APRIL, overseer, NOW);
            default -> it.retire(overseer, NOW);
        }
    }

    @Test
    void all_that_is_written_in_a_draft_is_closed_once_it_is_published() {
        var it = written();
        var competency = it.competencies().get(0).id();
        var group = it.add(new DraftGroup("A", NAME, null, null), NOW).id();
        it.publish(overseer, NOW);
        List.<Runnable>of(
                        () -> it.add(new DraftCompetency("B-2", NAME, null), NOW),
                        () -> it.change(competency, new DraftCompetency("B-2", NAME, null), NOW),
                        () -> it.removeCompetency(competency, NOW),
                        () -> it.add(new DraftGroup("B", NAME, null, null), NOW),
                        () -> it.change(group, new DraftGroup("B", NAME, null, null), NOW),
                        () -> it.removeGroup(group, NOW),
                        it::requireDraft)
                .forEach(deed -> refused(FrameworkRule.A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS, deed::run));
    }

    @Test
    void the_next_version_knows_what_each_competency_continues() {
        var it = framework(1, 2);
        it.add(new DraftGroup("A", NAME, null, null), NOW);
        it.add(new DraftGroup("A.1", NAME, null, "A"), NOW);
        it.add(new DraftCompetency("B-1", NAME, null, "A.1", List.of(new LevelStatement(2, NAME))), NOW);
        it.publish(overseer, NOW);
        var next = it.nextVersion(NOW);
        assertThat(next.originId()).isEqualTo(it.originId());
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.groups()).extracting(CompetencyGroup::code).containsExactly("A", "A.1");
        assertThat(next.groups().get(1).parentId())
                .isEqualTo(next.groups().get(0).id());
        var continued = next.competencies().get(0);
        assertThat(continued.originId()).isEqualTo(it.competencies().get(0).id());
        assertThat(continued.id()).isNotEqualTo(continued.originId());
        assertThat(continued.groupId()).isEqualTo(next.groups().get(1).id());
        assertThat(continued.levelStatements()).containsExactly(new LevelStatement(2, NAME));
    }

    @Test
    void a_version_is_in_force_until_the_day_it_gives_way() {
        var it = in(FrameworkStatus.SUPERSEDED);
        assertThat(it.isInForceOn(APRIL.minusDays(1))).isTrue();
        assertThat(it.isInForceOn(APRIL)).isFalse();
        assertThat(in(FrameworkStatus.DRAFT).isInForceOn(APRIL)).isFalse();
        assertThat(in(FrameworkStatus.PUBLISHED).isInForceOn(APRIL)).isTrue();
        assertThat(in(FrameworkStatus.RETIRED).isInForceOn(APRIL)).isFalse();
    }

    @Test
    void what_stood_in_a_group_moves_up_when_the_group_goes() {
        var it = framework(1);
        it.add(new DraftGroup("A", NAME, null, null), NOW);
        it.add(new DraftGroup("A.1", NAME, null, "A"), NOW);
        var competency = it.add(new DraftCompetency("B-1", NAME, null, "A.1", List.of()), NOW);
        it.removeGroup(it.groups().get(1).id(), NOW);
        assertThat(competency.groupId()).isEqualTo(it.groups().get(0).id());
    }

    @Test
    void groups_are_a_tree_of_the_framework() {
        var it = framework(1);
        it.add(new DraftGroup("A", NAME, null, null), NOW);
        it.add(new DraftGroup("A.1", NAME, null, "A"), NOW);
        var above = it.groups().get(0).id();
        refused(A_GROUP_STANDS_IN_ANOTHER_ONE, () -> it.change(above, new DraftGroup("A", NAME, null, "A.1"), NOW));
        var refusal = refused(
                GROUPS_ARE_OF_THE_FRAMEWORK, () -> it.add(new DraftCompetency("B-1", NAME, null, "Z", List.of()), NOW));
        assertThat(refusal.sentence(Locale.ENGLISH)).isEqualTo("The framework has no group Z: add the group first.");
    }

    @Test
    void levels_are_described_on_the_scale_and_once() {
        for (var levels : List.of(List.of(3), List.of(1, 1))) {
            var it = framework(1, 2);
            var said = levels.stream().map(l -> new LevelStatement(l, NAME)).toList();
            it.add(new DraftCompetency("B-1", NAME, null, null, said), NOW);
            refused(DESCRIBED_LEVELS_ARE_ON_THE_SCALE, () -> it.publish(overseer, NOW));
        }
    }

    @Test
    void an_empty_framework_is_not_published() {
        refused(A_FRAMEWORK_NAMES_COMPETENCIES, () -> framework(1).publish(overseer, NOW));
    }

    @Test
    void a_code_names_one_competency() {
        var framework = framework(1);
        framework.add(new DraftCompetency("B-1", NAME, null), NOW);
        framework.add(new DraftCompetency("B-1", NAME, null), NOW);
        var refusal = refused(CODES_ARE_UNIQUE, () -> framework.publish(overseer, NOW));
        assertThat(refusal.sentence(Locale.ENGLISH)).isEqualTo("The code B-1 is given to more than one competency.");
        assertThat(refusal.sentence(Locale.forLanguageTag("ru"))).isEqualTo("Код B-1 дан более чем одной компетенции.");
    }

    @Test
    void levels_start_at_one_and_leave_none_out() {
        for (var levels :
                List.of(new int[] {}, new int[] {0, 1}, new int[] {1, 3}, new int[] {2, 1}, new int[] {1, 1})) {
            var framework = framework(levels);
            framework.add(new DraftCompetency("B-1", NAME, null), NOW);
            refused(LEVELS_COUNT_UPWARDS_FROM_ONE, () -> framework.publish(overseer, NOW));
        }
    }

    private static CompetencyFramework written() {
        var framework = framework(1, 2, 3);
        framework.add(new DraftCompetency("B-1", NAME, null), NOW);
        return framework;
    }

    private static CompetencyFramework framework(int... levels) {
        var scale = IntStream.of(levels)
                .mapToObj(l -> new FrameworkLevel(l, NAME, null))
                .toList();
        return new CompetencyFramework("a library", NAME, scale, NOW);
    }
}
