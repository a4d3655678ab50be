package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_FRAMEWORK_NAMES_COMPETENCIES;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS;
import static org.librarycpd.appraisal.competency.FrameworkRule.CODES_ARE_UNIQUE;
import static org.librarycpd.appraisal.competency.FrameworkRule.LEVELS_COUNT_UPWARDS_FROM_ONE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.librarycpd.kit.http.Text;

class CompetencyFrameworkTest {

    private static final Text NAME = new Text("имя", "name");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private final UUID overseer = UUID.randomUUID();

    @Test
    void a_framework_with_competencies_and_levels_is_published_once() {
        var framework = framework(1, 2, 3);
        framework.add(new DraftCompetency("B-1", NAME, null), NOW);
        framework.publish(overseer, NOW);
        assertThat(framework.status()).isEqualTo(FrameworkStatus.PUBLISHED);
        assertThat(framework.topLevel()).isEqualTo(3);
        refused(A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS, () -> framework.publish(overseer, NOW));
        refused(A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS, () -> framework.add(new DraftCompetency("B-2", NAME, null), NOW));
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
        for (var levels : List.of(new int[] {0, 1}, new int[] {1, 3}, new int[] {2, 1}, new int[] {1, 1})) {
            var framework = framework(levels);
            framework.add(new DraftCompetency("B-1", NAME, null), NOW);
            refused(LEVELS_COUNT_UPWARDS_FROM_ONE, () -> framework.publish(overseer, NOW));
        }
    }

    private static CompetencyFramework framework(int... levels) {
        var scale = IntStream.of(levels)
                .mapToObj(l -> new FrameworkLevel(l, NAME, null))
                .toList();
        return new CompetencyFramework("a library", NAME, scale, NOW);
    }
}
