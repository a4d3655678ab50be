package org.librarycpd.portfolio.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.entry.Entries.HEAD;
import static org.librarycpd.portfolio.entry.Entries.NOW;
import static org.librarycpd.portfolio.entry.Entries.OWNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.portfolio.completion.WorkCompleted;

class PortfolioEntryTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    private record Transition(String name, Set<EntryStatus> from, EntryStatus to, Consumer<PortfolioEntry> move) {}

    private static final Set<EntryStatus> WRITABLE = Set.of(EntryStatus.DRAFT, EntryStatus.RETURNED);
    private static final Set<EntryStatus> SUBMITTED = Set.of(EntryStatus.SUBMITTED);
    private static final Set<EntryStatus> VERIFIED = Set.of(EntryStatus.VERIFIED);

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(
                    "rewrite", WRITABLE, null, e -> e.rewrite(Entries.terms(EntryKind.EVENT, null, null), LATER)),
            new Transition("add evidence", WRITABLE, null, e -> e.addEvidence(LATER)),
            new Transition("remove evidence", WRITABLE, null, e -> e.removeEvidence(LATER)),
            new Transition("submit", WRITABLE, EntryStatus.SUBMITTED, e -> e.submit(HEAD, LATER)),
            new Transition("withdraw", SUBMITTED, EntryStatus.DRAFT, e -> e.withdraw(LATER)),
            new Transition("verify", SUBMITTED, EntryStatus.VERIFIED, e -> e.verify(HEAD, LATER)),
            new Transition("return", SUBMITTED, EntryStatus.RETURNED, e -> e.giveBack(HEAD, "Почему", LATER)),
            new Transition("succeed", VERIFIED, null, e -> e.succeed(LATER)),
            new Transition("supersede", VERIFIED, EntryStatus.SUPERSEDED, e -> e.supersede(LATER)),
            new Transition("delete", Set.of(EntryStatus.DRAFT), null, PortfolioEntry::requireDeletable));

    static Stream<Arguments> everyStateAndTransition() {
        return Arrays.stream(EntryStatus.values())
                .flatMap(state -> TRANSITIONS.stream().map(t -> Arguments.of(state, t)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndTransition")
    void what_is_not_allowed_is_refused(EntryStatus state, Transition transition) {
        var entry = Entries.in(state);
        if (transition.from().contains(state)) {
            transition.move().accept(entry);
            assertThat(entry.status()).isEqualTo(transition.to() == null ? state : transition.to());
        } else {
            assertThatThrownBy(() -> transition.move().accept(entry))
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refusal -> assertThat(refusal.sentence(Sentence.RUSSIAN))
                                    .contains(state.name()));
            assertThat(entry.status()).isEqualTo(state);
        }
    }

    @Test
    void a_step_that_does_not_follow_is_refused_with_the_state_the_entry_is_in() {
        var draft = Entries.in(EntryStatus.DRAFT);
        var submitted = Entries.in(EntryStatus.SUBMITTED);
        refused(
                EntryRule.A_DRAFT_OR_A_RETURNED_ENTRY_IS_SUBMITTED,
                "Запись в состоянии SUBMITTED: подают только черновик или возвращённую запись.",
                () -> submitted.submit(HEAD, LATER));
        refused(
                EntryRule.A_SUBMITTED_ENTRY_IS_WITHDRAWN,
                "Запись в состоянии DRAFT: отозвать можно только поданную запись.",
                () -> draft.withdraw(LATER));
        refused(
                EntryRule.A_SUBMITTED_ENTRY_IS_DECIDED_ON,
                "Запись в состоянии DRAFT: подтверждают или возвращают только поданную запись.",
                () -> draft.verify(HEAD, LATER));
        refused(
                EntryRule.ONLY_A_DRAFT_IS_DELETED,
                "Запись в состоянии SUBMITTED: удалить можно только черновик. Поданную запись сначала отзовите.",
                submitted::requireDeletable);
        refused(
                EntryRule.A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE,
                "Запись в состоянии SUPERSEDED: новой редакцией заменяют только подтверждённую запись.",
                () -> Entries.in(EntryStatus.SUPERSEDED).succeed(LATER));
        refused(
                EntryRule.AN_ENTRY_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED,
                "Запись в состоянии SUBMITTED: её меняют только в черновике или после возврата. Поданную отзовите,"
                        + " вместо подтверждённой напишите новую редакцию.",
                () -> submitted.addEvidence(LATER));
    }

    @Test
    void an_attested_entry_is_corrected_by_its_provider_only() {
        var entry = Entries.attested();
        refused(
                EntryRule.A_PROVIDER_CORRECTS_ITS_ATTESTATION,
                "Запись подтвердил организатор: попросите его отозвать подтверждение и выдать новое.",
                () -> entry.succeed(NOW));
        assertThat(entry.supersede(NOW).gapIds()).isEqualTo(entry.gapIds());
    }

    @Test
    void self_study_says_its_source_and_what_was_learnt_before_it_is_submitted() {
        var silent = new PortfolioEntry(OWNER, Entries.terms(EntryKind.SELF_STUDY, "ISBD", " "), NOW);
        assertThatThrownBy(() -> silent.submit(HEAD, NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule())
                                .isEqualTo(EntryRule.SELF_STUDY_NAMES_ITS_SOURCE_AND_WHAT_WAS_LEARNT));
        new PortfolioEntry(OWNER, Entries.terms(EntryKind.EVENT, null, null), NOW).submit(HEAD, NOW);
    }

    @Test
    void an_entry_has_at_most_twenty_pieces_of_evidence() {
        var entry = Entries.in(EntryStatus.DRAFT);
        for (var i = 0; i < 20; i++) {
            entry.addEvidence(NOW);
        }
        assertThatThrownBy(() -> entry.addEvidence(NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule())
                                .isEqualTo(EntryRule.AN_ENTRY_HAS_AT_MOST_20_PIECES_OF_EVIDENCE));
    }

    @Test
    void a_successor_says_the_same_until_it_is_rewritten_and_names_what_it_supersedes() {
        var verified = Entries.in(EntryStatus.VERIFIED);
        var successor = verified.succeed(LATER);
        assertThat(successor.supersedes()).isEqualTo(verified.id());
        assertThat(successor.status()).isEqualTo(EntryStatus.DRAFT);
        assertThat(successor.gapIds()).isEqualTo(verified.gapIds());
        assertThat(successor.hours()).isEqualTo(verified.hours());
        assertThat(successor.learnt()).isEqualTo(verified.learnt());
    }

    @Test
    void a_submitted_entry_waits_for_the_new_head_and_others_do_not() {
        var another = UUID.randomUUID();
        var submitted = Entries.in(EntryStatus.SUBMITTED);
        assertThat(submitted.await(HEAD, LATER)).isFalse();
        assertThat(submitted.await(another, LATER)).isTrue();
        assertThat(submitted.verifierId()).isEqualTo(another);
        assertThat(Entries.in(EntryStatus.VERIFIED).await(another, LATER)).isFalse();
    }

    @Test
    void completed_work_is_verified_by_who_vouches_for_it() {
        for (var kind : WorkCompleted.Kind.values()) {
            var entry = new PortfolioEntry(
                    new WorkCompleted(
                            kind,
                            UUID.randomUUID(),
                            OWNER,
                            new Text("Стажировка", "Internship"),
                            40,
                            LocalDate.parse("2026-11-20"),
                            List.of(),
                            List.of(),
                            "Научилась",
                            HEAD),
                    NOW);
            assertThat(entry.kind().name()).isEqualTo(kind.name());
            assertThat(entry.isVerified()).isTrue();
            assertThat(entry.verifiedBy()).isEqualTo(HEAD);
        }
    }
}
