package org.librarycpd.appraisal.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.THE_APPRAISER_SEES_IT_AFTER_HIS_OWN_ASSESSMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.competency.ApplicableProfile;
import org.librarycpd.appraisal.competency.CompetencyProfile;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.RatingRule;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.kit.rule.PlatformRule;

class SelfAssessmentTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private final UUID anna = UUID.randomUUID();
    private final UUID vera = UUID.randomUUID();
    private final UUID search = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "OPEN,      rate,   OPEN",
        "OPEN,      submit, SUBMITTED",
        "OPEN,      lock,   A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE",
        "OPEN,      reveal, A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE",
        "SUBMITTED, rate,   RATINGS_CHANGE_ONLY_WHILE_IT_IS_OPEN",
        "SUBMITTED, submit, A_SELF_ASSESSMENT_IS_SUBMITTED_ONCE",
        "SUBMITTED, lock,   LOCKED",
        "SUBMITTED, reveal, A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE",
        "LOCKED,    rate,   RATINGS_CHANGE_ONLY_WHILE_IT_IS_OPEN",
        "LOCKED,    submit, A_SELF_ASSESSMENT_IS_SUBMITTED_ONCE",
        "LOCKED,    lock,   A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE",
        "LOCKED,    reveal, LOCKED"
    })
    void every_state_allows_what_it_should_and_refuses_the_rest(
            SelfAssessmentStatus state, String transition, String outcome) {
        var it = in(state);
        if (outcome.length() > 10) {
            refused(SelfAssessmentRule.valueOf(outcome), () -> go(it, transition));
            assertThat(it.status()).isEqualTo(state);
        } else {
            go(it, transition);
            assertThat(it.status()).hasToString(outcome);
        }
    }

    @Test
    void half_a_self_assessment_is_not_submitted() {
        refused(RatingRule.EVERY_COMPETENCY_IS_RATED, () -> fresh().submit(vera, List.of(), NOW));
    }

    @Test
    void the_appraiser_is_blind_until_his_own_assessment_is_submitted() {
        var it = in(SelfAssessmentStatus.LOCKED);
        assertThatCode(() -> it.requireReadableBy(anna)).doesNotThrowAnyException();
        refused(THE_APPRAISER_SEES_IT_AFTER_HIS_OWN_ASSESSMENT, () -> it.requireReadableBy(vera));
        refused(PlatformRule.NOTHING_IS_HERE, () -> it.requireReadableBy(UUID.randomUUID()));
        it.reveal(vera, NOW);
        assertThatCode(() -> it.requireReadableBy(vera)).doesNotThrowAnyException();
    }

    @Test
    void what_is_not_named_again_is_unrated() {
        var it = fresh();
        it.rate(List.of(new Rating(search, 2, "a year of practice")), NOW);
        it.rate(List.of(), NOW);
        assertThat(it.ratings()).allSatisfy(r -> assertThat(r.level()).isNull());
    }

    private void go(SelfAssessment it, String transition) {
        switch (transition) {
            case "rate" -> it.rate(List.of(new Rating(search, 2, null)), NOW);
            case "submit" -> it.submit(vera, List.of(), NOW);
            case "lock" -> it.lock(vera, NOW);
            default -> it.reveal(vera, NOW);
        }
    }

    private SelfAssessment in(SelfAssessmentStatus state) {
        var it = fresh();
        go(it, "rate");
        if (state != SelfAssessmentStatus.OPEN) {
            go(it, "submit");
        }
        if (state == SelfAssessmentStatus.LOCKED) {
            go(it, "lock");
        }
        return it;
    }

    private SelfAssessment fresh() {
        var profile = new CompetencyProfile(
                UUID.randomUUID(), UUID.randomUUID(), LocalDate.EPOCH, List.of(new Requirement(search, 3, 4)), NOW);
        return new SelfAssessment(anna, ApplicableProfile.of(profile), null, NOW);
    }
}
