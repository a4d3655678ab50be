package org.librarycpd.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.NOBODY_APPRAISES_HIMSELF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.competency.ApplicableProfile;
import org.librarycpd.appraisal.competency.CompetencyProfile;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.RatingRule;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.gap.Shortfall;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentRule;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus;

class AppraisalTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private final UUID anna = UUID.randomUUID();
    private final UUID vera = UUID.randomUUID();
    private final UUID search = UUID.randomUUID();
    private final UUID teaching = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "ASSESSMENT, write,   ASSESSMENT",
        "ASSESSMENT, submit,  INTERVIEW",
        "ASSESSMENT, confirm, LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED",
        "INTERVIEW,  write,   AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED",
        "INTERVIEW,  submit,  AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED",
        "INTERVIEW,  confirm, CONFIRMED",
        "CONFIRMED,  write,   AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED",
        "CONFIRMED,  submit,  AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED",
        "CONFIRMED,  confirm, LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED"
    })
    void every_state_allows_what_it_should_and_refuses_the_rest(
            AppraisalStatus state, String transition, String outcome) {
        var appraisal = in(state);
        if (outcome.length() > 10) {
            refused(AppraisalRule.valueOf(outcome), () -> go(appraisal, transition));
            assertThat(appraisal.status()).isEqualTo(state);
        } else {
            go(appraisal, transition);
            assertThat(appraisal.status()).hasToString(outcome);
        }
    }

    @Test
    void nobody_appraises_himself() {
        refused(NOBODY_APPRAISES_HIMSELF, () -> new Appraisal(submitted(), anna, NOW));
    }

    @Test
    void a_self_assessment_is_taken_up_once_and_locked() {
        var submitted = submitted();
        new Appraisal(submitted, vera, NOW);
        assertThat(submitted.status()).isEqualTo(SelfAssessmentStatus.LOCKED);
        refused(
                SelfAssessmentRule.A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE,
                () -> new Appraisal(submitted, vera, NOW));
    }

    @Test
    void what_is_agreed_below_the_required_level_falls_short() {
        var appraisal = in(AppraisalStatus.INTERVIEW);
        var agreed = List.of(new Rating(search, 2, null), new Rating(teaching, 2, null));
        assertThat(appraisal.confirm(vera, agreed, NOW)).containsExactly(new Shortfall(search, 3, 2));
        var gap = UUID.randomUUID();
        assertThat(appraisal.confirmed(Map.of(search, gap)).gapIds()).containsExactly(gap);
    }

    @Test
    void levels_are_agreed_for_every_competency() {
        var appraisal = in(AppraisalStatus.INTERVIEW);
        refused(
                RatingRule.EVERY_COMPETENCY_IS_RATED,
                () -> appraisal.confirm(vera, List.of(new Rating(search, 2, null)), NOW));
    }

    @Test
    void half_an_assessment_is_not_submitted() {
        var appraisal = new Appraisal(submitted(), vera, NOW);
        appraisal.assess(vera, List.of(new Rating(search, 2, null)), NOW);
        refused(RatingRule.EVERY_COMPETENCY_IS_RATED, () -> appraisal.submitAssessment(vera, NOW));
    }

    private void go(Appraisal appraisal, String transition) {
        switch (transition) {
            case "write" -> appraisal.assess(vera, both(), NOW);
            case "submit" -> appraisal.submitAssessment(vera, NOW);
            default -> appraisal.confirm(vera, both(), NOW);
        }
    }

    private Appraisal in(AppraisalStatus state) {
        var appraisal = new Appraisal(submitted(), vera, NOW);
        go(appraisal, "write");
        if (state != AppraisalStatus.ASSESSMENT) {
            go(appraisal, "submit");
        }
        if (state == AppraisalStatus.CONFIRMED) {
            go(appraisal, "confirm");
        }
        return appraisal;
    }

    private SelfAssessment submitted() {
        var asked = List.of(new Requirement(search, 3, 4), new Requirement(teaching, 2, 4));
        var profile = new CompetencyProfile(UUID.randomUUID(), UUID.randomUUID(), LocalDate.EPOCH, asked, NOW);
        var it = new SelfAssessment(anna, ApplicableProfile.of(profile), NOW);
        it.rate(both(), NOW);
        it.submit(vera, NOW);
        return it;
    }

    private List<Rating> both() {
        return List.of(new Rating(search, 2, null), new Rating(teaching, 3, null));
    }
}
