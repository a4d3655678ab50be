package org.librarycpd.appraisal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.questionnaire.ProposalKind.ADD;
import static org.librarycpd.appraisal.questionnaire.ProposalKind.CHANGE;
import static org.librarycpd.appraisal.questionnaire.ProposalKind.REMOVE;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.APPROVED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.CONTRIBUTING;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.DRAFT;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.EXPERT_REVIEW;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.PUBLISHED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.RETIRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Rule;

class QuestionnaireTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate CLOSING = TODAY.plusDays(10);
    private static final Text WORDS = new Text("Как вы ищете?", "How do you search?");

    private final UUID gleb = UUID.randomUUID();
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();
    private final UUID expert = UUID.randomUUID();
    private final UUID search = UUID.randomUUID();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // transition, DRAFT, CONTRIBUTING, EXPERT_REVIEW, APPROVED, PUBLISHED, RETIRED; a rule refuses the rest
        "open,    CONTRIBUTING, -, -, -, -, -,             ONLY_A_DRAFT_IS_OPENED",
        "propose, -, CONTRIBUTING, -, -, -, -,             QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN",
        "amend,   -, CONTRIBUTING, -, -, -, -,             QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN",
        "withdraw,-, CONTRIBUTING, -, -, -, -,             QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN",
        "accept,  -, CONTRIBUTING, -, -, -, -,             QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN",
        "reject,  -, CONTRIBUTING, -, -, -, -,             QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN",
        "merge,   -, CONTRIBUTING, -, -, -, -,             QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN",
        "comment, -, CONTRIBUTING, EXPERT_REVIEW, -, -, -, COMMENTS_ARE_WELCOME_WHILE_IT_IS_WRITTEN",
        "review,  -, EXPERT_REVIEW, -, -, -, -,            ONE_EXPERT_REVIEWS_AT_A_TIME",
        "opine,   -, -, EXPERT_REVIEW, -, -, -,            ONLY_WHAT_IS_UNDER_REVIEW",
        "return,  -, -, CONTRIBUTING, -, -, -,             ONLY_WHAT_IS_UNDER_REVIEW",
        "approve, -, -, APPROVED, -, -, -,                 ONLY_WHAT_IS_UNDER_REVIEW",
        "publish, -, -, -, PUBLISHED, -, -,                ONLY_THE_APPROVED_IS_PUBLISHED",
        "retire,  -, -, -, -, RETIRED, -,                  ONLY_THE_PUBLISHED_IS_RETIRED"
    })
    void every_state_allows_what_it_should_and_refuses_the_rest(
            String transition, String a, String b, String c, String d, String e, String f, String rule) {
        var outcomes = List.of(a, b, c, d, e, f);
        for (var state : QuestionnaireStatus.values()) {
            var it = in(state);
            var outcome = outcomes.get(state.ordinal());
            if ("-".equals(outcome)) {
                refused(refusal(transition, state, rule), () -> go(it, transition));
                assertThat(it.status()).isEqualTo(state);
            } else {
                go(it, transition);
                assertThat(it.status()).as("%s in %s", transition, state).hasToString(outcome);
            }
        }
    }

    private static Rule refusal(String transition, QuestionnaireStatus state, String rule) {
        if ("comment".equals(transition)) {
            return ProposalRule.valueOf(rule);
        }
        return "review".equals(transition) && state != EXPERT_REVIEW
                ? QuestionnaireRule.QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN
                : QuestionnaireRule.valueOf(rule);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OPEN, amend, OPEN",
        "OPEN, withdraw, WITHDRAWN",
        "OPEN, accept, ACCEPTED",
        "OPEN, reject, REJECTED",
        "OPEN, merge, MERGED",
        "ACCEPTED, amend, -",
        "ACCEPTED, withdraw, -",
        "ACCEPTED, accept, -",
        "ACCEPTED, reject, -",
        "ACCEPTED, merge, -",
        "REJECTED, amend, -",
        "REJECTED, withdraw, -",
        "REJECTED, accept, -",
        "REJECTED, reject, -",
        "REJECTED, merge, -",
        "MERGED, amend, -",
        "MERGED, withdraw, -",
        "MERGED, accept, -",
        "MERGED, reject, -",
        "MERGED, merge, -",
        "WITHDRAWN, amend, -",
        "WITHDRAWN, withdraw, -",
        "WITHDRAWN, accept, -",
        "WITHDRAWN, reject, -",
        "WITHDRAWN, merge, -"
    })
    void a_proposal_is_decided_once(ProposalFate fate, String deed, String outcome) {
        var it = in(CONTRIBUTING);
        var proposal = added(it, anna);
        if (fate != ProposalFate.OPEN) {
            go(
                    it,
                    proposal,
                    switch (fate) {
                        case ACCEPTED -> "accept";
                        case REJECTED -> "reject";
                        case MERGED -> "merge";
                        default -> "withdraw";
                    });
        }
        if ("-".equals(outcome)) {
            refused(ProposalRule.A_PROPOSAL_IS_DECIDED_ONCE, () -> go(it, proposal, deed));
            assertThat(proposal.fate()).isEqualTo(fate);
        } else {
            go(it, proposal, deed);
            assertThat(proposal.fate()).hasToString(outcome);
        }
    }

    @Test
    void a_question_names_all_whose_proposals_made_it() {
        var it = in(CONTRIBUTING);
        var annas = added(it, anna);
        var early = added(it, boris);
        it.merge(early, annas, gleb, null, NOW);
        it.accept(annas, List.of(early), gleb, NOW);
        var late = added(it, gleb);
        it.merge(late, annas, gleb, "the same", NOW);
        var question = it.questions().get(it.questions().size() - 1);
        assertThat(question.sources())
                .containsExactly(annas.source(), early.source(), late.source())
                .extracting(QuestionSource::authorId)
                .containsExactly(anna, boris, gleb);
        assertThat(late.mergedInto()).isEqualTo(annas.id());
    }

    @Test
    void a_question_is_changed_and_removed() {
        var it = in(CONTRIBUTING);
        var question = it.questions().get(0);
        var shorter = new QuestionContent(WORDS, QuestionKind.TEXT, search, null, false);
        var change = it.propose(boris, new ProposedChange(CHANGE, question.id(), shorter, null), false, TODAY, NOW);
        var removal = it.propose(boris, new ProposedChange(REMOVE, question.id(), null, null), false, TODAY, NOW);
        it.accept(change, List.of(), gleb, NOW);
        assertThat(question.content()).isEqualTo(shorter);
        assertThat(question.sources()).hasSize(2);
        var late = it.propose(anna, new ProposedChange(CHANGE, question.id(), shorter, null), false, TODAY, NOW);
        it.accept(removal, List.of(), gleb, NOW);
        assertThat(it.questions()).isEmpty();
        refused(ProposalRule.THE_QUESTION_STANDS_IN_THE_LIST, () -> it.accept(late, List.of(), gleb, NOW));
        refused(QuestionnaireRule.A_QUESTIONNAIRE_ASKS_SOMETHING, () -> it.requestReview(expert, 0, NOW));
    }

    @Test
    void proposals_are_sound() {
        var it = in(CONTRIBUTING);
        var scale = scale(3);
        refused(ProposalRule.A_CHANGE_NAMES_ITS_QUESTION, () -> propose(it, ADD, UUID.randomUUID(), scale));
        refused(ProposalRule.A_CHANGE_NAMES_ITS_QUESTION, () -> propose(it, CHANGE, null, scale));
        refused(ProposalRule.A_PROPOSAL_SAYS_WHAT_TO_ASK, () -> propose(it, ADD, null, null));
        refused(ProposalRule.A_SCALE_HAS_TWO_TO_SEVEN_DESCRIBED_POINTS, () -> propose(it, ADD, null, scale(1)));
        refused(ProposalRule.A_SCALE_HAS_TWO_TO_SEVEN_DESCRIBED_POINTS, () -> propose(it, ADD, null, scale(8)));
        var text = new QuestionContent(WORDS, QuestionKind.TEXT, search, List.of(WORDS), true);
        refused(ProposalRule.ONLY_A_SCALE_HAS_POINTS, () -> propose(it, ADD, null, text));
        refused(ProposalRule.THE_QUESTION_STANDS_IN_THE_LIST, () -> propose(it, CHANGE, UUID.randomUUID(), scale));
    }

    @Test
    void authors_keep_what_is_theirs_until_it_takes_others_in() {
        var it = in(CONTRIBUTING);
        var annas = added(it, anna);
        var boriss = added(it, boris);
        var change = new ProposedChange(ADD, null, scale(2), null);
        refused(ProposalRule.AUTHORS_CHANGE_THEIR_OWN, () -> it.amend(annas, boris, change, false, TODAY, NOW));
        refused(ProposalRule.AUTHORS_CHANGE_THEIR_OWN, () -> it.withdraw(annas, boris, false, NOW));
        refused(ProposalRule.WHAT_TOOK_OTHERS_IN_STAYS, () -> it.withdraw(annas, anna, true, NOW));
        refused(
                ProposalRule.A_PROPOSAL_MERGES_INTO_ANOTHER_THAT_STANDS,
                () -> it.merge(boriss, boriss, gleb, null, NOW));
        it.reject(annas, gleb, "asked already", NOW);
        refused(
                ProposalRule.A_PROPOSAL_MERGES_INTO_ANOTHER_THAT_STANDS,
                () -> it.merge(boriss, annas, gleb, null, NOW));
        assertThat(annas.reason()).isEqualTo("asked already");
        assertThat(annas.decidedBy()).isEqualTo(gleb);
    }

    @Test
    void contributions_end_on_the_closing_day_but_not_for_who_decides() {
        var it = in(CONTRIBUTING);
        var change = new ProposedChange(ADD, null, scale(2), null);
        it.propose(anna, change, false, CLOSING, NOW);
        var late = CLOSING.plusDays(1);
        var refusal = refused(
                QuestionnaireRule.CONTRIBUTIONS_END_ON_THE_CLOSING_DAY,
                () -> it.propose(anna, change, false, late, NOW));
        assertThat(refusal.sentence(Locale.ENGLISH)).contains("2026");
        it.propose(gleb, change, true, late, NOW);
        refused(QuestionnaireRule.THE_CLOSING_DAY_LIES_AHEAD, () -> in(DRAFT).open(TODAY, TODAY, NOW));
    }

    @Test
    void the_review_waits_for_every_fate_and_the_approval_for_a_good_opinion() {
        var it = in(CONTRIBUTING);
        var refusal = refused(
                QuestionnaireRule.EVERY_PROPOSAL_HAS_ITS_FATE_BEFORE_THE_REVIEW,
                () -> it.requestReview(expert, 2, NOW));
        assertThat(refusal.sentence(Locale.forLanguageTag("ru"))).endsWith("открытых ещё 2.");
        it.requestReview(expert, 0, NOW);
        refused(QuestionnaireRule.THE_EXPERT_FINDS_IT_FIT, () -> it.approve(gleb, Set.of(search), NOW));
        refused(QuestionnaireRule.ONLY_THE_EXPERT_GIVES_THE_OPINION, () -> it.giveOpinion(opinion(anna, true)));
        it.giveOpinion(opinion(expert, false));
        refused(QuestionnaireRule.THE_EXPERT_SPEAKS_ONCE_IN_A_REVIEW, () -> it.giveOpinion(opinion(expert, true)));
        refused(QuestionnaireRule.THE_EXPERT_FINDS_IT_FIT, () -> it.approve(gleb, Set.of(search), NOW));
        it.sendBack("shorter, please", CLOSING, TODAY, NOW);
        it.requestReview(expert, 0, NOW);
        refused(QuestionnaireRule.THE_EXPERT_FINDS_IT_FIT, () -> it.approve(gleb, Set.of(search), NOW));
        it.giveOpinion(opinion(expert, true));
        var strange = refused(
                QuestionnaireRule.QUESTIONS_ASK_FOR_COMPETENCIES_OF_THE_PROFILE, () -> it.approve(gleb, Set.of(), NOW));
        assertThat(strange.places(Locale.ENGLISH)).containsKey("/questions/0/competencyId");
        it.approve(gleb, Set.of(search), NOW);
        assertThat(it.opinions()).extracting(ExpertOpinion::fit).containsExactly(false, true);
    }

    @Test
    void who_steps_down_makes_room_for_another_expert() {
        var it = in(EXPERT_REVIEW);
        it.expertSteppedDown(UUID.randomUUID(), NOW);
        assertThat(it.expertId()).isEqualTo(expert);
        it.expertSteppedDown(expert, NOW);
        var another = UUID.randomUUID();
        it.requestReview(another, 0, NOW);
        assertThat(it.expertId()).isEqualTo(another);
    }

    @Test
    void a_new_version_begins_with_the_published_questions_and_takes_its_place() {
        var first = in(PUBLISHED);
        var second = new Questionnaire(first.positionId(), 2, WORDS, gleb, null, first, NOW);
        assertThat(second.revisedFrom()).isEqualTo(first.id());
        assertThat(second.questions())
                .extracting(Question::content)
                .containsExactlyElementsOf(
                        first.questions().stream().map(Question::content).toList());
        assertThat(second.questions().get(0).id())
                .isNotEqualTo(first.questions().get(0).id());
        toApproval(second);
        var older = in(APPROVED);
        second.takeThePlaceOf(first, NOW);
        second.publish(NOW);
        assertThat(first.status()).isEqualTo(RETIRED);
        var refusal = refused(QuestionnaireRule.A_LATER_VERSION_IS_PUBLISHED, () -> older.takeThePlaceOf(second, NOW));
        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("Version 2 ");
    }

    private Questionnaire in(QuestionnaireStatus state) {
        var it = new Questionnaire(UUID.randomUUID(), 1, WORDS, gleb, null, null, NOW);
        if (state != DRAFT) {
            it.open(CLOSING, TODAY, NOW);
            it.accept(added(it, anna), List.of(), gleb, NOW);
        }
        if (state.compareTo(CONTRIBUTING) > 0) {
            it.requestReview(expert, 0, NOW);
        }
        if (state.compareTo(EXPERT_REVIEW) > 0) {
            it.giveOpinion(opinion(expert, true));
            it.approve(gleb, Set.of(search), NOW);
        }
        if (state.compareTo(APPROVED) > 0) {
            it.publish(NOW);
        }
        if (state == RETIRED) {
            it.retire(NOW);
        }
        return it;
    }

    private void toApproval(Questionnaire it) {
        it.open(CLOSING, TODAY, NOW);
        it.requestReview(expert, 0, NOW);
        it.giveOpinion(opinion(expert, true));
        it.approve(gleb, Set.of(search), NOW);
    }

    private void go(Questionnaire it, String transition) {
        var proposal = new QuestionProposal(it.id(), anna, new ProposedChange(ADD, null, scale(3), null), NOW);
        switch (transition) {
            case "open" -> it.open(CLOSING, TODAY, NOW);
            case "propose" -> propose(it, ADD, null, scale(3));
            case "review" -> it.requestReview(expert, 0, NOW);
            case "opine" -> it.giveOpinion(opinion(expert, true));
            case "return" -> it.sendBack("shorter", CLOSING, TODAY, NOW);
            case "approve" -> {
                if (it.status() == EXPERT_REVIEW) {
                    it.giveOpinion(opinion(expert, true));
                }
                it.approve(gleb, Set.of(search), NOW);
            }
            case "publish" -> it.publish(NOW);
            case "retire" -> it.retire(NOW);
            default -> go(it, proposal, transition);
        }
    }

    private void go(Questionnaire it, QuestionProposal proposal, String deed) {
        var change = new ProposedChange(ADD, null, scale(2), "clearer");
        switch (deed) {
            case "amend" -> it.amend(proposal, anna, change, false, TODAY, NOW);
            case "withdraw" -> it.withdraw(proposal, anna, false, NOW);
            case "accept" -> it.accept(proposal, List.of(), gleb, NOW);
            case "reject" -> it.reject(proposal, gleb, "asked already", NOW);
            case "comment" -> it.comment(proposal, boris, "well said", NOW);
            default -> it.merge(proposal, new QuestionProposal(it.id(), boris, change, NOW), gleb, null, NOW);
        }
    }

    private QuestionProposal added(Questionnaire it, UUID author) {
        return it.propose(author, new ProposedChange(ADD, null, scale(3), null), false, TODAY, NOW);
    }

    private void propose(Questionnaire it, ProposalKind kind, UUID question, QuestionContent content) {
        it.propose(anna, new ProposedChange(kind, question, content, null), false, TODAY, NOW);
    }

    private QuestionContent scale(int points) {
        return new QuestionContent(WORDS, QuestionKind.SCALE, search, Collections.nCopies(points, WORDS), true);
    }

    private static ExpertOpinion opinion(UUID by, boolean fit) {
        return new ExpertOpinion(by, fit, "an opinion", List.of(), NOW);
    }
}
