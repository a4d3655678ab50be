package org.librarycpd.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.ASSESSMENT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.CONFIRMED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.INTERVIEW;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OBJECTED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OUTCOME_DRAFT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.SCHEDULED;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.ANNA;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.COMMISSION;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.DECIDERS;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.NOW;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.SEARCH;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.TEACHING;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.TODAY;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.VERA;
import static org.librarycpd.appraisal.appraisal.TheAppraisal.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.librarycpd.appraisal.appraisal.TheAppraisal.Step;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.RatingRule;
import org.librarycpd.appraisal.gap.Shortfall;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentRule;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus;
import org.librarycpd.kit.rule.Rule;

class AppraisalTest {

    /** From each state, in the order of their declaration, where a step leads; a dash where it is refused. */
    private static final String STEPS = """
            BEGIN_SELF    SELF_ASSESSMENT -               -          -             -             -            -      -        -      - -
            SUBMIT_SELF   ASSESSMENT      ASSESSMENT      -          -             -             -            -      -        -      - -
            BEGIN_WITHOUT ASSESSMENT      ASSESSMENT      -          -             -             -            -      -        -      - -
            ASK           -               -               -          -             -             -            -      -        -      - -
            WRITE         -               -               ASSESSMENT -             -             -            -      -        -      - -
            SUBMIT        -               -               -          -             -             -            -      -        -      - -
            ARRANGE       -               -               -          INTERVIEW     -             -            -      -        -      - -
            MINUTE        -               -               -          OUTCOME_DRAFT -             -            -      -        -      - -
            JUDGE         -               -               -          -             OUTCOME_DRAFT -            -      -        -      - -
            CONFIRM       -               -               -          -             CONFIRMED     -            -      -        -      - -
            ACKNOWLEDGE   -               -               -          -             -             ACKNOWLEDGED -      -        -      - -
            OBJECT        -               -               -          -             -             OBJECTED     -      -        -      - -
            NAME_DECIDERS -               -               -          -             -             -            -      OBJECTED -      - -
            RESOLVE       -               -               -          -             -             -            -      RESOLVED -      - -
            CLOSE         -               -               -          -             -             -            CLOSED -        CLOSED - -
            CANCEL        CANCELLED       CANCELLED       CANCELLED  CANCELLED     CANCELLED     -            -      -        -      - -
            """;

    private static Stream<Arguments> everyStateAndStep() {
        var cases = new ArrayList<Arguments>();
        STEPS.lines().map(line -> line.split(" +")).forEach(cells -> {
            for (var state : AppraisalStatus.values()) {
                cases.add(Arguments.of(state, Step.valueOf(cells[0]), cells[state.ordinal() + 1]));
            }
        });
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("everyStateAndStep")
    void every_state_allows_what_it_should_and_refuses_the_rest(AppraisalStatus state, Step step, String outcome) {
        var appraisal = TheAppraisal.in(state);
        assertThat(appraisal.status()).isEqualTo(state);
        if ("-".equals(outcome)) {
            refused(refusal(state, step), () -> TheAppraisal.go(appraisal, step));
            assertThat(appraisal.status()).isEqualTo(state);
        } else {
            TheAppraisal.go(appraisal, step);
            assertThat(appraisal.status()).hasToString(outcome);
        }
    }

    private static Rule refusal(AppraisalStatus state, Step step) {
        return switch (step) {
            case BEGIN_SELF, SUBMIT_SELF, BEGIN_WITHOUT -> AppraisalRule.A_SELF_ASSESSMENT_IS_AWAITED_ONCE;
            case ASK ->
                state.awaitsThePerson() || state == ASSESSMENT
                        ? OpinionRule.THE_POLICY_ASKS_FOR_OPINIONS_OF_THIS_KIND
                        : OpinionRule.OPINIONS_ARE_ASKED_FOR_BEFORE_THE_HEAD_SUBMITS;
            case WRITE, SUBMIT -> writing(state);
            case ARRANGE, MINUTE -> AppraisalRule.AN_INTERVIEW_FOLLOWS_BOTH_ASSESSMENTS;
            case JUDGE -> AppraisalRule.A_VERDICT_FOLLOWS_THE_INTERVIEW;
            case CONFIRM ->
                state == INTERVIEW
                        ? AppraisalRule.THE_INTERVIEW_IS_MINUTED_FIRST
                        : AppraisalRule.LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED;
            case ACKNOWLEDGE, OBJECT -> AppraisalRule.A_CONFIRMED_APPRAISAL_IS_ANSWERED_ONCE;
            case NAME_DECIDERS, RESOLVE -> AppraisalRule.AN_OBJECTION_IS_DECIDED_ONCE;
            case CLOSE -> AppraisalRule.WHAT_IS_SETTLED_IS_CLOSED;
            case CANCEL -> AppraisalRule.A_CONFIRMED_APPRAISAL_IS_NOT_CANCELLED;
        };
    }

    private static Rule writing(AppraisalStatus state) {
        if (state.awaitsThePerson()) {
            return AppraisalRule.THE_SELF_ASSESSMENT_COMES_FIRST;
        }
        return state == ASSESSMENT
                ? RatingRule.EVERY_COMPETENCY_IS_RATED
                : AppraisalRule.AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED;
    }

    @Test
    void nobody_appraises_himself() {
        refused(AppraisalRule.NOBODY_APPRAISES_HIMSELF, () -> new Appraisal(TheAppraisal.submitted(), ANNA, NOW));
    }

    @Test
    void a_self_assessment_is_taken_up_once_and_locked() {
        var submitted = TheAppraisal.submitted();
        new Appraisal(submitted, VERA, NOW);
        assertThat(submitted.status()).isEqualTo(SelfAssessmentStatus.LOCKED);
        refused(
                SelfAssessmentRule.A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE,
                () -> new Appraisal(submitted, VERA, NOW));
    }

    @Test
    void without_a_cycle_levels_are_confirmed_straight_after_both_assessments() {
        var appraisal = new Appraisal(TheAppraisal.submitted(), VERA, NOW);
        TheAppraisal.go(appraisal, Step.WRITE);
        TheAppraisal.go(appraisal, Step.SUBMIT);
        assertThat(appraisal.confirm(VERA, VERA, levels(2, 2), NOW)).containsExactly(new Shortfall(SEARCH, 3, 2));
        var gap = UUID.randomUUID();
        assertThat(appraisal.confirmed(Map.of(SEARCH, gap)).gapIds()).containsExactly(gap);
    }

    @Test
    void the_head_begins_without_a_self_assessment_once_its_last_day_is_over() {
        var appraisal = TheAppraisal.in(SCHEDULED);
        var refusal = refused(
                AppraisalRule.THE_SELF_ASSESSMENT_COMES_FIRST,
                () -> appraisal.beginWithoutSelfAssessment(VERA, TODAY, NOW));
        assertThat(refusal.sentence(Locale.ENGLISH)).contains("once its last day (2026-03-01) is over");
        appraisal.beginWithoutSelfAssessment(VERA, TODAY.plusDays(1), NOW);
        assertThat(appraisal.status()).isEqualTo(ASSESSMENT);
    }

    @Test
    void a_late_self_assessment_is_taken_while_the_head_still_writes() {
        var begun = TheAppraisal.begun();
        var appraisal = TheAppraisal.in(SCHEDULED);
        appraisal.selfAssessmentBegun(begun, NOW);
        appraisal.beginWithoutSelfAssessment(VERA, TODAY.plusDays(1), NOW);
        begun.rate(levels(1, 1), NOW);
        begun.submit(VERA, List.of(), NOW);
        appraisal.takeUp(begun, NOW);
        assertThat(appraisal.status()).isEqualTo(ASSESSMENT);
        TheAppraisal.go(appraisal, Step.WRITE);
        TheAppraisal.go(appraisal, Step.SUBMIT);
        appraisal.unveil(begun, NOW);
        assertThat(appraisal.ratings()).extracting(AppraisalRating::selfLevel).containsExactly(1, 1);
    }

    @Test
    void one_that_never_came_in_is_the_persons_own_again() {
        var begun = TheAppraisal.begun();
        var appraisal = TheAppraisal.in(SCHEDULED);
        appraisal.selfAssessmentBegun(begun, NOW);
        appraisal.beginWithoutSelfAssessment(VERA, TODAY.plusDays(1), NOW);
        TheAppraisal.go(appraisal, Step.WRITE);
        TheAppraisal.go(appraisal, Step.SUBMIT);
        appraisal.unveil(begun, NOW);
        assertThat(appraisal.selfAssessmentId()).isNull();
        assertThat(appraisal.ratings()).extracting(AppraisalRating::selfLevel).containsOnlyNulls();
    }

    @Test
    void the_head_submits_once_enough_colleagues_and_an_expert_have_answered_or_the_last_day_is_over() {
        var asking = TheAppraisal.scheduled(TheAppraisal.terms(false, true, true));
        TheAppraisal.go(asking, Step.SUBMIT_SELF);
        TheAppraisal.go(asking, Step.WRITE);
        var refusal = refused(
                AppraisalRule.COLLEAGUES_ANSWER_FIRST,
                () -> asking.submitAssessment(VERA, List.of(), new OpinionCount(2, 1), TODAY, NOW));
        assertThat(refusal.sentence(Locale.forLanguageTag("ru")))
                .isEqualTo("Коллег ответило: 2, нужно не менее 3: пригласите ещё или сдайте оценку, когда пройдёт"
                        + " последний день срока (2026-03-11).");
        refused(
                AppraisalRule.AN_EXPERT_ANSWERS_FIRST,
                () -> asking.submitAssessment(VERA, List.of(), new OpinionCount(3, 0), TODAY, NOW));
        asking.submitAssessment(VERA, List.of(), OpinionCount.NONE, TODAY.plusDays(11), NOW);
        assertThat(asking.status()).isEqualTo(INTERVIEW);
    }

    @Test
    void half_of_it_is_neither_submitted_nor_agreed() {
        var half = List.of(new Rating(SEARCH, 2, null));
        var writing = TheAppraisal.in(ASSESSMENT);
        writing.assess(VERA, half, NOW);
        refused(
                RatingRule.EVERY_COMPETENCY_IS_RATED,
                () -> writing.submitAssessment(VERA, List.of(), OpinionCount.NONE, TODAY, NOW));
        refused(
                RatingRule.EVERY_COMPETENCY_IS_RATED,
                () -> TheAppraisal.in(INTERVIEW).minute("Talked over", half, NOW));
    }

    @Test
    void a_commission_has_three_members_and_the_person_is_none_of_them() {
        var appraisal = TheAppraisal.in(INTERVIEW);
        refused(
                AppraisalRule.A_COMMISSION_HAS_AT_LEAST_THREE,
                () -> appraisal.arrange(TheAppraisal.interview(COMMISSION.subList(0, 2)), VERA, NOW));
        refused(
                AppraisalRule.THE_PERSON_DOES_NOT_SIT_ON_THE_PANEL,
                () -> appraisal.arrange(TheAppraisal.interview(List.of(VERA, ANNA, COMMISSION.get(0))), VERA, NOW));
        refused(AppraisalRule.EACH_SITS_ON_THE_PANEL_ONCE, () -> TheAppraisal.interview(List.of(VERA, VERA)));
        var unarranged = TheAppraisal.scheduled(TheAppraisal.attestation());
        List.of(Step.SUBMIT_SELF, Step.WRITE, Step.SUBMIT).forEach(step -> TheAppraisal.go(unarranged, step));
        refused(AppraisalRule.AN_INTERVIEW_IS_ARRANGED_FIRST, () -> unarranged.minute("x", levels(2, 2), NOW));
    }

    @Test
    void a_verdict_is_the_chairs_to_record_with_most_of_the_commission_and_its_conditions() {
        var appraisal = TheAppraisal.in(INTERVIEW);
        TheAppraisal.go(appraisal, Step.MINUTE);
        var fits = new CommissionVerdict.Spoken(Verdict.FITS, null, null, COMMISSION);
        refused(AppraisalRule.ONLY_THE_CHAIR_RECORDS_THE_VERDICT, () -> appraisal.judge(fits, COMMISSION.get(1), NOW));
        var two = new CommissionVerdict.Spoken(Verdict.FITS, null, null, COMMISSION.subList(0, 2));
        refused(AppraisalRule.MOST_OF_THE_COMMISSION_IS_PRESENT, () -> appraisal.judge(two, COMMISSION.get(0), NOW));
        var bare = new CommissionVerdict.Spoken(Verdict.FITS_WITH_CONDITIONS, null, null, COMMISSION);
        refused(AppraisalRule.CONDITIONS_ARE_SPELT_OUT, () -> appraisal.judge(bare, COMMISSION.get(0), NOW));
        refused(
                AppraisalRule.THE_COMMISSION_GIVES_ITS_VERDICT_FIRST,
                () -> appraisal.confirm(VERA, VERA, List.of(), NOW));
        appraisal.judge(fits, COMMISSION.get(0), NOW);
        assertThat(appraisal.confirm(VERA, VERA, List.of(), NOW)).containsExactly(new Shortfall(SEARCH, 3, 2));
        var talk = TheAppraisal.scheduled(TheAppraisal.terms(false, false, false));
        refused(AppraisalRule.ONLY_AN_ATTESTATION_CARRIES_A_VERDICT, () -> talk.judge(fits, VERA, NOW));
    }

    @Test
    void an_objection_comes_within_the_days_of_the_policy_and_silence_lets_it_be_closed() {
        var appraisal = TheAppraisal.in(CONFIRMED);
        var refusal = refused(
                AppraisalRule.AN_OBJECTION_COMES_IN_TIME, () -> appraisal.object("Too late", TODAY.plusDays(21), NOW));
        assertThat(refusal.sentence(Locale.forLanguageTag("ru")))
                .isEqualTo("Последний день для возражения был 2026-03-21; обратитесь к куратору развития персонала.");
        refused(AppraisalRule.WHAT_IS_SETTLED_IS_CLOSED, () -> appraisal.close(TODAY.plusDays(20), NOW));
        appraisal.close(TODAY.plusDays(21), NOW);
    }

    @Test
    void without_a_policy_there_are_fourteen_days_to_object() {
        assertThat(AppraisalTerms.OF_ITS_OWN_ACCORD.objectionDays()).isEqualTo(14);
    }

    @Test
    void an_objection_is_decided_by_two_at_least_who_took_no_part() {
        var appraisal = TheAppraisal.in(CONFIRMED);
        TheAppraisal.go(appraisal, Step.OBJECT);
        refused(AppraisalRule.TWO_AT_LEAST_DECIDE, () -> appraisal.putBefore(DECIDERS.subList(0, 1), Set.of(), NOW));
        for (var involved : List.of(ANNA, VERA, COMMISSION.get(2))) {
            refused(
                    AppraisalRule.DECIDERS_TOOK_NO_PART,
                    () -> appraisal.putBefore(List.of(DECIDERS.get(0), involved), Set.of(), NOW));
        }
        refused(AppraisalRule.DECIDERS_TOOK_NO_PART, () -> appraisal.putBefore(DECIDERS, Set.of(DECIDERS.get(1)), NOW));
        refused(
                AppraisalRule.ONLY_THE_DECIDERS_DECIDE,
                () -> appraisal.resolve(true, "Yes", List.of(), DECIDERS.get(0), NOW));
    }

    @Test
    void an_upheld_objection_puts_levels_right() {
        var appraisal = TheAppraisal.in(OBJECTED);
        var better = List.of(new Rating(SEARCH, 3, null));
        refused(
                AppraisalRule.LEVELS_CHANGE_WHERE_AN_OBJECTION_IS_UPHELD,
                () -> appraisal.resolve(false, "No", better, DECIDERS.get(0), NOW));
        assertThat(appraisal.resolve(true, "She showed it", better, DECIDERS.get(0), NOW))
                .containsExactly(SEARCH);
        assertThat(appraisal.shortfallsAmong(List.of(SEARCH))).isEmpty();
        assertThat(appraisal.corrected(List.of(SEARCH), Map.of()).gapIds()).isEmpty();
        assertThat(appraisal.resolved().upheld()).isTrue();
        var lowered = TheAppraisal.in(OBJECTED);
        lowered.resolve(true, "The other one", List.of(new Rating(TEACHING, 1, null)), DECIDERS.get(0), NOW);
        assertThat(lowered.shortfallsAmong(List.of(TEACHING))).containsExactly(new Shortfall(TEACHING, 2, 1));
    }

    @Test
    void the_person_and_the_overseer_know_of_it_once_it_is_announced() {
        assertThat(TheAppraisal.in(SCHEDULED).isAnnounced()).isTrue();
        var alone = new Appraisal(TheAppraisal.submitted(), VERA, NOW);
        assertThat(alone.isAnnounced()).isFalse();
        TheAppraisal.go(alone, Step.WRITE);
        TheAppraisal.go(alone, Step.SUBMIT);
        alone.arrange(TheAppraisal.interview(List.of()), VERA, NOW);
        assertThat(alone.isAnnounced()).isTrue();
        assertThat(TheAppraisal.in(OUTCOME_DRAFT).isAnnounced()).isTrue();
    }
}
