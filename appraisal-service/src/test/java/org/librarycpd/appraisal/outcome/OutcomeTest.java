package org.librarycpd.appraisal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.outcome.OutcomeKind.NEED;
import static org.librarycpd.appraisal.outcome.OutcomeKind.PAY;
import static org.librarycpd.appraisal.outcome.OutcomeKind.PLAN_ITEM;
import static org.librarycpd.appraisal.outcome.OutcomeKind.PROMOTION;
import static org.librarycpd.appraisal.outcome.OutcomeKind.PROMOTION_REFUSAL;
import static org.librarycpd.appraisal.outcome.OutcomeKind.REPRIMAND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;

class OutcomeTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private static final LocalDate LATER = LocalDate.parse("2026-11-25");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final UUID anna = UUID.randomUUID();
    private final UUID vera = UUID.randomUUID();
    private final UUID darya = UUID.randomUUID();
    private final UUID search = UUID.randomUUID();
    private final UUID teaching = UUID.randomUUID();
    private final UUID gap = UUID.randomUUID();
    private final UUID appraisal = UUID.randomUUID();

    /** What is named in lower case is refused by the rule of that word. */
    @ParameterizedTest
    @CsvSource({
        // from,   approve,   reject,   withdraw,  reaffirm,  explain,  silence,  execute
        "PROPOSED,  APPROVED,  REJECTED, WITHDRAWN, unchanged, unasked,  unasked,  unapproved",
        "ASKED,     unheard,   REJECTED, WITHDRAWN, unchanged, PROPOSED, PROPOSED, unapproved",
        "EXPLAINED, APPROVED,  REJECTED, WITHDRAWN, unchanged, unasked,  unasked,  unapproved",
        "SILENT,    APPROVED,  REJECTED, WITHDRAWN, unchanged, PROPOSED, unasked,  unapproved",
        "SHAKEN,    shaken,    REJECTED, WITHDRAWN, PROPOSED,  unasked,  unasked,  unapproved",
        "APPROVED,  decided,   decided,  over,      decided,   unasked,  unasked,  EXECUTED",
        "REJECTED,  decided,   decided,  over,      decided,   unasked,  unasked,  unapproved",
        "WITHDRAWN, decided,   decided,  over,      decided,   unasked,  unasked,  unapproved",
        "EXECUTED,  decided,   decided,  over,      decided,   unasked,  unasked,  EXECUTED"
    })
    void every_state_and_every_transition(
            String from,
            String approve,
            String reject,
            String withdraw,
            String reaffirm,
            String explain,
            String silence,
            String execute) {
        var basis = "SHAKEN".equals(from) ? corrected() : confirmed();
        assertThat(after(from, o -> o.approve(officer(), null, basis, NOW))).isEqualTo(approve);
        assertThat(after(from, o -> o.reject(officer(), "no money", NOW))).isEqualTo(reject);
        assertThat(after(from, o -> o.withdraw(head(), NOW))).isEqualTo(withdraw);
        assertThat(after(from, o -> o.reaffirm(basis, NOW))).isEqualTo(reaffirm);
        assertThat(after(from, o -> o.explain("I was ill", NOW))).isEqualTo(explain);
        assertThat(after(from, o -> o.recordSilence(head(), witnesses(), LATER, NOW)))
                .isEqualTo(silence);
        assertThat(after(from, o -> o.execute(UUID.randomUUID(), NOW, NOW))).isEqualTo(execute);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPRIMAND", "PROMOTION_REFUSAL", "NEED", "PLAN_ITEM"})
    void what_weighs_on_somebody_cites_its_ground(OutcomeKind kind) {
        var rule = kind == NEED || kind == PLAN_ITEM
                ? OutcomeRule.A_NEED_CITES_ITS_GAP
                : OutcomeRule.A_REPRIMAND_OR_A_REFUSAL_CITES_ITS_GROUND;
        refused(rule, () -> proposed(new Proposal(kind, "because", List.of(), null), confirmed()));
        proposed(new Proposal(kind, "because", List.of(search), null), confirmed());
        proposed(new Proposal(PROMOTION, "because", List.of(), null), confirmed());
    }

    @Test
    void a_refusal_reads_like_a_person_wrote_it() {
        var refusal = refused(
                OutcomeRule.A_REPRIMAND_OR_A_REFUSAL_CITES_ITS_GROUND,
                () -> proposed(new Proposal(PROMOTION_REFUSAL, "because", List.of(), null), confirmed()));
        assertThat(refusal.sentence(Sentence.RUSSIAN))
                .isEqualTo(
                        "Взыскание и отказ в повышении должны опираться хотя бы на один результат оценки: укажите его"
                                + " в competencyIds.");
        var waiting = refused(
                OutcomeRule.A_REPRIMAND_WAITS_FOR_THE_EXPLANATION,
                () -> in("ASKED").approve(officer(), null, confirmed(), NOW));
        assertThat(waiting.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "A reprimand waits for the employee's written explanation, or for the record that it was not given.");
    }

    @Test
    void only_ratings_of_the_appraisal_are_cited_and_the_wrong_one_is_pointed_at() {
        var refusal = refused(
                OutcomeRule.GROUNDS_ARE_RATINGS_OF_THE_APPRAISAL,
                () -> proposed(new Proposal(PAY, "because", List.of(search, UUID.randomUUID()), null), confirmed()));
        assertThat(refusal.places(Locale.ENGLISH)).containsOnlyKeys("/competencyIds/1");
    }

    @Test
    void a_need_rests_on_what_falls_short_and_leads_to_its_gap() {
        refused(
                OutcomeRule.A_NEED_RESTS_ON_A_GAP,
                () -> proposed(new Proposal(NEED, "because", List.of(teaching), null), confirmed()));
        var outcome = proposed(new Proposal(NEED, "because", List.of(search, teaching), null), confirmed());
        assertThat(outcome.approve(officer(), null, confirmed(), NOW).gapIds()).containsExactly(gap);
    }

    @Test
    void only_pay_names_an_amount() {
        refused(
                OutcomeRule.AN_AMOUNT_GOES_WITH_PAY,
                () -> proposed(new Proposal(PROMOTION, "because", List.of(), 5_000_00L), confirmed()));
        assertThat(proposed(new Proposal(PAY, "because", List.of(), 5_000_00L), confirmed())
                        .amountKopecks())
                .isEqualTo(5_000_00L);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, false",
        "SELF_ASSESSMENT, false",
        "ASSESSMENT, false",
        "INTERVIEW, true",
        "OUTCOME_DRAFT, true",
        "CONFIRMED, true",
        "ACKNOWLEDGED, true",
        "OBJECTED, false",
        "RESOLVED, true",
        "CLOSED, false",
        "CANCELLED, false"
    })
    void outcomes_are_proposed_from_the_interview_on(AppraisalStatus status, boolean allowed) {
        var proposal = new Proposal(PAY, "because", List.of(search), null);
        if (allowed) {
            proposed(proposal, basis(status, 1));
        } else {
            var refusal =
                    refused(OutcomeRule.OUTCOMES_FOLLOW_THE_INTERVIEW, () -> proposed(proposal, basis(status, 1)));
            assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("The appraisal is " + status);
        }
    }

    @Test
    void approval_waits_for_the_confirmation_and_for_the_end_of_an_objection() {
        var outcome =
                proposed(new Proposal(PAY, "because", List.of(search), null), basis(AppraisalStatus.INTERVIEW, 1));
        refused(
                OutcomeRule.AN_OUTCOME_IS_APPROVED_AFTER_THE_CONFIRMATION,
                () -> outcome.approve(officer(), null, basis(AppraisalStatus.OUTCOME_DRAFT, 1), NOW));
        refused(
                OutcomeRule.AN_OBJECTION_IS_SETTLED_FIRST,
                () -> outcome.approve(officer(), null, basis(AppraisalStatus.OBJECTED, 1), NOW));
        outcome.approve(officer(), null, basis(AppraisalStatus.RESOLVED, 1), NOW);
    }

    @Test
    void what_is_agreed_after_the_proposal_is_its_ground_and_a_correction_shakes_it() {
        var outcome =
                proposed(new Proposal(PAY, "because", List.of(search), null), basis(AppraisalStatus.INTERVIEW, 3));
        outcome.weigh(confirmed(), NOW);
        assertThat(outcome.isToBeReaffirmed()).isFalse();
        outcome.weigh(corrected(), NOW);
        assertThat(outcome.isToBeReaffirmed()).isTrue();
        refused(
                OutcomeRule.CHANGED_GROUNDS_ARE_REAFFIRMED_FIRST,
                () -> outcome.approve(officer(), null, corrected(), NOW));
        outcome.reaffirm(corrected(), NOW);
        assertThat(outcome.isToBeReaffirmed()).isFalse();
        outcome.approve(officer(), null, corrected(), NOW);
    }

    @Test
    void neither_the_proposer_nor_the_person_decides_not_even_through_a_delegate() {
        var inVerasName = new Outcome(
                "OU-1", new Proposal(PAY, "because", List.of(), null), confirmed(), new Doer(darya, vera), NOW);
        for (var proposer : List.of(new Doer(darya, null), new Doer(vera, null), new Doer(UUID.randomUUID(), vera))) {
            refused(
                    OutcomeRule.THE_PROPOSER_NEVER_APPROVES,
                    () -> inVerasName.approve(proposer, null, confirmed(), NOW));
            refused(OutcomeRule.THE_PROPOSER_NEVER_APPROVES, () -> inVerasName.reject(proposer, "no", NOW));
        }
        for (var person : List.of(new Doer(anna, null), new Doer(UUID.randomUUID(), anna))) {
            refused(
                    OutcomeRule.NOBODY_DECIDES_ABOUT_HIMSELF,
                    () -> inVerasName.approve(person, null, confirmed(), NOW));
        }
    }

    @Test
    void silence_is_recorded_after_two_working_days_before_two_witnesses_who_took_no_part() {
        var outcome = in("ASKED");
        assertThat(outcome.explanation().orElseThrow().explainBy()).isEqualTo("2026-11-24");
        for (var day : List.of(TODAY, LocalDate.parse("2026-11-24"))) {
            var refusal = refused(
                    OutcomeRule.SILENCE_IS_RECORDED_AFTER_TWO_WORKING_DAYS,
                    () -> outcome.recordSilence(head(), witnesses(), day, NOW));
            assertThat(refusal.sentence(Locale.ENGLISH)).contains("until 2026-11-24 inclusive");
        }
        var boris = UUID.randomUUID();
        for (var few : List.of(List.of(boris), List.of(boris, boris), List.of(boris, anna), List.of(boris, vera))) {
            refused(OutcomeRule.TWO_WITNESSES_TOOK_NO_PART, () -> outcome.recordSilence(head(), few, LATER, NOW));
        }
    }

    @Test
    void the_person_learns_of_it_when_it_is_approved_of_a_reprimand_when_it_is_asked_to_explain() {
        var pay = in("PROPOSED");
        assertThat(pay.isKnownTo(anna)).isFalse();
        pay.approve(officer(), null, confirmed(), NOW);
        assertThat(pay.isKnownTo(anna)).isTrue();
        assertThat(in("ASKED").isKnownTo(anna)).isTrue();
        assertThat(in("REJECTED").isKnownTo(anna)).isFalse();
        var draft = proposed(
                new Proposal(REPRIMAND, "because", List.of(search), null), basis(AppraisalStatus.INTERVIEW, 1));
        assertThat(draft.askForExplanation(basis(AppraisalStatus.INTERVIEW, 1), TODAY, NOW))
                .isEmpty();
        assertThat(draft.isKnownTo(anna)).isFalse();
        assertThat(draft.askForExplanation(confirmed(), TODAY, NOW)).isPresent();
        assertThat(draft.askForExplanation(confirmed(), TODAY, NOW)).isEmpty();
    }

    private String after(String from, Consumer<Outcome> deed) {
        var outcome = in(from);
        var before = outcome.status();
        try {
            deed.accept(outcome);
            return outcome.status().name();
        } catch (RuleViolated refusal) {
            assertThat(outcome.status()).isEqualTo(before);
            return switch ((OutcomeRule) refusal.rule()) {
                case CHANGED_GROUNDS_ARE_REAFFIRMED -> "unchanged";
                case AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED -> "unasked";
                case AN_APPROVED_OUTCOME_IS_EXECUTED -> "unapproved";
                case A_REPRIMAND_WAITS_FOR_THE_EXPLANATION -> "unheard";
                case CHANGED_GROUNDS_ARE_REAFFIRMED_FIRST -> "shaken";
                case A_PROPOSED_OUTCOME_IS_DECIDED -> "decided";
                case AN_OUTCOME_IS_WITHDRAWN_BEFORE_THE_DECISION -> "over";
                default -> refusal.rule().name();
            };
        }
    }

    private Outcome in(String state) {
        var isReprimand = List.of("ASKED", "EXPLAINED", "SILENT").contains(state);
        var kind = isReprimand ? REPRIMAND : PAY;
        var outcome = proposed(new Proposal(kind, "because", List.of(search), null), confirmed());
        outcome.askForExplanation(confirmed(), TODAY, NOW);
        switch (state) {
            case "EXPLAINED" -> outcome.explain("I was ill", NOW);
            case "SILENT" -> outcome.recordSilence(head(), witnesses(), LATER, NOW);
            case "SHAKEN" -> outcome.weigh(corrected(), NOW);
            case "REJECTED" -> outcome.reject(officer(), "no money", NOW);
            case "WITHDRAWN" -> outcome.withdraw(head(), NOW);
            case "APPROVED", "EXECUTED" -> outcome.approve(officer(), null, confirmed(), NOW);
            default -> {}
        }
        if ("EXECUTED".equals(state)) {
            outcome.execute(UUID.randomUUID(), NOW, NOW);
        }
        return outcome;
    }

    private Outcome proposed(Proposal proposal, Basis basis) {
        return new Outcome("OU-2026-0001", proposal, basis, head(), NOW);
    }

    private Doer head() {
        return new Doer(vera, null);
    }

    private Doer officer() {
        return new Doer(darya, null);
    }

    private static List<UUID> witnesses() {
        return List.of(UUID.randomUUID(), UUID.randomUUID());
    }

    private Basis confirmed() {
        return basis(AppraisalStatus.CONFIRMED, 1);
    }

    private Basis corrected() {
        return basis(AppraisalStatus.RESOLVED, 2);
    }

    private Basis basis(AppraisalStatus status, int level) {
        return new Basis(
                appraisal,
                anna,
                status,
                Map.of(
                        search, new Basis.Rated(search, 3, level, gap),
                        teaching, new Basis.Rated(teaching, 3, 3, null)));
    }
}
