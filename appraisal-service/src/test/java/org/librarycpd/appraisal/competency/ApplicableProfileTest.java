package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.competency.AppliedRequirement.Origin.ADDED;
import static org.librarycpd.appraisal.competency.AppliedRequirement.Origin.INHERITED;
import static org.librarycpd.appraisal.competency.AppliedRequirement.Origin.RAISED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.Sentence;

class ApplicableProfileTest {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private final UUID search = UUID.randomUUID();
    private final UUID teaching = UUID.randomUUID();
    private final UUID music = UUID.randomUUID();

    @Test
    void what_the_department_adds_or_raises_is_kept_apart_from_what_it_inherits() {
        var everywhere = profile(null, new Requirement(search, 2, 4), new Requirement(teaching, 2, 4));
        var inDepartment = profile(UUID.randomUUID(), new Requirement(music, 1, 4), new Requirement(teaching, 3, 4));
        var it = ApplicableProfile.of(everywhere, inDepartment);
        assertThat(it.profileId()).isEqualTo(inDepartment.id());
        assertThat(it.inheritedProfileId()).isEqualTo(everywhere.id());
        assertThat(it.applied())
                .containsExactly(
                        new AppliedRequirement(new Requirement(search, 2, 4), INHERITED, 2),
                        new AppliedRequirement(new Requirement(teaching, 3, 4), RAISED, 2),
                        new AppliedRequirement(new Requirement(music, 1, 4), ADDED, null));
    }

    @Test
    void a_department_that_was_overtaken_asks_for_what_the_library_asks_for() {
        var it = ApplicableProfile.of(
                profile(null, new Requirement(search, 4, 4)),
                profile(UUID.randomUUID(), new Requirement(search, 3, 4)));
        assertThat(it.requirements()).containsExactly(new Requirement(search, 4, 4));
    }

    @Test
    void one_part_alone_applies_as_it_is() {
        var alone = profile(UUID.randomUUID(), new Requirement(search, 2, 4));
        var it = ApplicableProfile.of(alone);
        assertThat(it.profileId()).isEqualTo(alone.id());
        assertThat(it.inheritedProfileId()).isNull();
        assertThat(it.applied()).extracting(AppliedRequirement::origin).containsExactly(ADDED);
    }

    @Test
    void a_department_lowers_nothing() {
        var everywhere = profile(null, new Requirement(search, 3, 4));
        var lower = profile(UUID.randomUUID(), new Requirement(search, 2, 4));
        var refusal = refused(ProfileRule.A_DEPARTMENT_LOWERS_NOTHING, () -> lower.requireNotLowerThan(everywhere));
        assertThat(refusal.sentence(Sentence.RUSSIAN)).startsWith("Должность во всей библиотеке требует уровня 3");
        assertThat(refusal.sentence(Locale.ENGLISH)).contains("a department may ask for more, not for 2");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "open,     end,             2026-06-01",
        "open,     endBeforeItself, A_PROFILE_ENDS_AFTER_IT_BEGINS",
        "open,     giveWay,         2026-05-31",
        "open,     giveWayAtOnce,   2026-04-30",
        "ended,    end,             ONLY_A_PROFILE_WITHOUT_AN_END_IS_ENDED",
        "ended,    endBeforeItself, ONLY_A_PROFILE_WITHOUT_AN_END_IS_ENDED",
        "ended,    giveWay,         2026-05-31",
        "ended,    giveWayAtOnce,   2026-04-30"
    })
    void a_profile_holds_until_its_last_day(String state, String transition, String outcome) {
        var it = profile(null, new Requirement(search, 3, 4));
        if ("ended".equals(state)) {
            it.end(JUNE, Instant.EPOCH);
        }
        if (outcome.startsWith("2026")) {
            go(it, transition);
            assertThat(it.validUntil()).hasToString(outcome);
            assertThat(it.holdsOn(MAY)).isEqualTo(!it.validUntil().isBefore(MAY));
        } else {
            refused(ProfileRule.valueOf(outcome), () -> go(it, transition));
        }
    }

    private static void go(CompetencyProfile it, String transition) {
        switch (transition) {
            case "end" -> it.end(JUNE, Instant.EPOCH);
            case "endBeforeItself" -> it.end(MAY.minusDays(1), Instant.EPOCH);
            case "giveWay" -> it.giveWayFrom(JUNE, Instant.EPOCH);
            default -> it.giveWayFrom(MAY, Instant.EPOCH);
        }
    }

    private static CompetencyProfile profile(UUID department, Requirement... requirements) {
        return new CompetencyProfile(UUID.randomUUID(), department, MAY, List.of(requirements), Instant.EPOCH);
    }
}
