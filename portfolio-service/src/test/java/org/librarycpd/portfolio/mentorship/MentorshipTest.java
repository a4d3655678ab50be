package org.librarycpd.portfolio.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.mentorship.MentorshipKind.COUNSELLING;
import static org.librarycpd.portfolio.mentorship.MentorshipKind.MENTORING;
import static org.librarycpd.portfolio.mentorship.MentorshipKind.RECIPROCAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;

class MentorshipTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID MENTOR = new UUID(0, 1);
    private static final UUID LEARNER = new UUID(0, 2);
    private static final UUID STRANGER = new UUID(0, 3);

    @ParameterizedTest
    @CsvSource({
        // from,    agree,   decline,  log,     confirm, dispute, reflect, complete,  end
        "PROPOSED,  ACTIVE,  DECLINED, refused, refused, refused, refused, refused,   ENDED",
        "ACTIVE,    refused, refused,  ACTIVE,  ACTIVE,  ACTIVE,  ACTIVE,  COMPLETED, ENDED",
        "COMPLETED, refused, refused,  refused, refused, refused, refused, refused,   refused",
        "DECLINED,  refused, refused,  refused, refused, refused, refused, refused,   refused",
        "ENDED,     refused, refused,  refused, refused, refused, refused, refused,   refused",
    })
    void every_state_and_every_transition(
            MentorshipStatus from,
            String agree,
            String decline,
            String log,
            String confirm,
            String dispute,
            String reflect,
            String complete,
            String end) {
        assertThat(after(from, m -> m.agree(LEARNER, null, NOW))).isEqualTo(agree);
        assertThat(after(from, m -> m.decline(LEARNER, "no", NOW))).isEqualTo(decline);
        assertThat(after(from, m -> log(m, MENTOR, 30))).isEqualTo(log);
        assertThat(after(from, m -> m.confirm(last(m), LEARNER, NOW))).isEqualTo(confirm);
        assertThat(after(from, m -> m.dispute(last(m), LEARNER, "no", NOW))).isEqualTo(dispute);
        assertThat(after(from, m -> m.reflect(LEARNER, "much", NOW))).isEqualTo(reflect);
        assertThat(after(from, m -> m.complete(MENTOR, NOW))).isEqualTo(complete);
        assertThat(after(from, m -> m.end(MENTOR, "why", NOW))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // from,    confirm,   dispute
        "LOGGED,    CONFIRMED, DISPUTED",
        "CONFIRMED, refused,   refused",
        "DISPUTED,  refused,   refused",
    })
    void every_state_of_a_session_and_every_transition(SessionStatus from, String confirm, String dispute) {
        assertThat(sessionAfter(from, m -> m.confirm(last(m), LEARNER, NOW))).isEqualTo(confirm);
        assertThat(sessionAfter(from, m -> m.dispute(last(m), LEARNER, "no", NOW)))
                .isEqualTo(dispute);
    }

    @Test
    void only_confirmed_sessions_count_and_only_whole_hours() {
        var mentorship = active(MENTORING);
        confirmed(mentorship, 59);
        log(mentorship, MENTOR, 600);
        confirmed(mentorship, 60);
        assertThat(mentorship.hoursOf(LEARNER)).isEqualTo(1);
        log(mentorship, LEARNER, 60);
        mentorship.dispute(last(mentorship), MENTOR, "It was shorter", NOW);
        assertThat(mentorship.hoursOf(MENTOR)).isEqualTo(1);
    }

    @Test
    void less_than_an_hour_together_completes_nothing() {
        var mentorship = active(MENTORING);
        confirmed(mentorship, 59);
        mentorship.reflect(LEARNER, "much", NOW);
        refuses(MentorshipRule.THE_SESSIONS_MAKE_AN_HOUR, () -> mentorship.complete(MENTOR, NOW));
        assertThat(mentorship.mayBeCompletedBy(MENTOR)).isFalse();
    }

    @Test
    void the_learner_says_first_what_was_learnt() {
        var mentorship = active(MENTORING);
        confirmed(mentorship, 60);
        refuses(MentorshipRule.THE_LEARNERS_SAY_WHAT_THEY_LEARNT, () -> mentorship.complete(MENTOR, NOW));
        refuses(MentorshipRule.ONLY_A_LEARNER_REFLECTS, () -> mentorship.reflect(MENTOR, "x", NOW));
        refused(
                MentorshipRule.THE_MENTOR_COMPLETES,
                "Наставничество завершает тот, кто учит.",
                () -> mentorship.complete(LEARNER, NOW));
    }

    @Test
    void nobody_confirms_their_own_session_and_no_stranger_any() {
        var mentorship = active(MENTORING);
        log(mentorship, MENTOR, 60);
        refuses(
                MentorshipRule.NOBODY_CONFIRMS_THEIR_OWN_SESSION,
                () -> mentorship.confirm(last(mentorship), MENTOR, NOW));
        refuses(MentorshipRule.ONLY_ITS_PEOPLE_DO_THIS, () -> mentorship.confirm(last(mentorship), STRANGER, NOW));
        refuses(MentorshipRule.ONLY_ITS_PEOPLE_DO_THIS, () -> log(mentorship, STRANGER, 60));
    }

    @Test
    void a_session_is_neither_ahead_nor_outside_the_term_and_joins_teacher_and_learner() {
        var mentorship = active(MENTORING);
        refused(
                MentorshipRule.A_SESSION_HAS_BEEN_HELD,
                "День 2026-11-24 ещё не наступил: запишите занятие, когда оно пройдёт.",
                () -> log(mentorship, TODAY.plusDays(1), MENTOR, LEARNER));
        refuses(
                MentorshipRule.A_SESSION_LIES_WITHIN_THE_TERM,
                () -> log(mentorship, TODAY.minusYears(1), MENTOR, LEARNER));
        var rule = MentorshipRule.A_SESSION_IS_HELD_BETWEEN_TEACHER_AND_LEARNER;
        refuses(rule, () -> log(mentorship, TODAY, MENTOR));
        refuses(rule, () -> log(mentorship, TODAY, MENTOR, STRANGER));
        refuses(rule, () -> log(mentorship, TODAY, MENTOR, LEARNER, STRANGER));
        var group = active(COUNSELLING);
        refuses(rule, () -> log(group, TODAY, LEARNER, STRANGER));
    }

    @Test
    void a_counselled_group_confirms_one_by_one_and_who_was_not_there_gains_nothing() {
        var group = active(COUNSELLING);
        log(group, TODAY, MENTOR, LEARNER, STRANGER);
        group.confirm(last(group), LEARNER, NOW);
        assertThat(group.hoursOf(LEARNER)).isZero();
        group.confirm(last(group), STRANGER, NOW);
        log(group, TODAY, MENTOR, LEARNER);
        group.confirm(last(group), LEARNER, NOW);
        assertThat(List.of(group.hoursOf(MENTOR), group.hoursOf(LEARNER), group.hoursOf(STRANGER)))
                .containsExactly(2, 2, 1);
    }

    @Test
    void who_learn_from_each_other_complete_it_together_and_vouch_for_each_other() {
        var mentorship = active(RECIPROCAL);
        log(mentorship, TODAY, MENTOR, LEARNER);
        mentorship.confirm(last(mentorship), LEARNER, NOW);
        mentorship.reflect(MENTOR, "a", NOW);
        mentorship.reflect(LEARNER, "b", NOW);
        assertThat(mentorship.complete(LEARNER, NOW)).isEmpty();
        refuses(MentorshipRule.ANOTHER_PARTY_CONFIRMS_THE_COMPLETION, () -> mentorship.complete(LEARNER, NOW));
        assertThat(mentorship.complete(MENTOR, NOW)).isPresent();
        assertThat(mentorship.parties())
                .allSatisfy(party ->
                        assertThat(mentorship.voucherFor(party)).isNotNull().isNotEqualTo(party.personId()));
    }

    @Test
    void the_mentor_vouches_for_the_learner_and_the_learner_for_the_mentor() {
        var mentorship = in(MentorshipStatus.COMPLETED);
        assertThat(mentorship.voucherFor(mentorship.party(LEARNER).orElseThrow()))
                .isEqualTo(MENTOR);
        assertThat(mentorship.voucherFor(mentorship.party(MENTOR).orElseThrow()))
                .isEqualTo(LEARNER);
    }

    @Test
    void each_kind_has_its_people() {
        var rule = MentorshipRule.A_MENTORSHIP_HAS_A_MENTOR_AND_LEARNERS;
        refuses(rule, () -> propose(MENTORING, mentor(), learner(LEARNER), learner(STRANGER)));
        refuses(rule, () -> propose(MENTORING, learner(LEARNER)));
        refuses(rule, () -> propose(RECIPROCAL, mentor(), learner(LEARNER)));
        refuses(rule, () -> propose(COUNSELLING, mentor()));
        refuses(
                MentorshipRule.A_PERSON_STANDS_ONCE_IN_IT,
                () -> propose(COUNSELLING, mentor(), learner(LEARNER), learner(LEARNER)));
    }

    @Test
    void what_does_not_follow_is_refused_in_words_a_person_understands() {
        refused(
                MentorshipRule.A_PROPOSED_MENTORSHIP_IS_ANSWERED,
                "Наставничество в состоянии ACTIVE: соглашаются или отказываются только от предложенного.",
                () -> active(MENTORING).agree(LEARNER, null, NOW));
        refused(
                MentorshipRule.AN_ACTIVE_MENTORSHIP_GOES_ON,
                "Наставничество в состоянии PROPOSED: это возможно, только пока оно идёт.",
                () -> log(in(MentorshipStatus.PROPOSED), MENTOR, 30));
        refused(
                MentorshipRule.A_MENTORSHIP_ENDS_ONCE,
                "Наставничество уже завершено, его состояние: COMPLETED.",
                () -> in(MentorshipStatus.COMPLETED).end(MENTOR, "why", NOW));
        refused(
                MentorshipRule.A_SESSION_LIES_WITHIN_THE_TERM,
                "Занятие прошло вне срока наставничества: с 2026-10-23 по 2027-05-23.",
                () -> log(active(MENTORING), TODAY.minusYears(1), MENTOR, LEARNER));
        refused(
                MentorshipRule.ONLY_A_LEARNER_REFLECTS,
                "Что узнал, записывает только тот, кто здесь учится.",
                () -> active(MENTORING).reflect(MENTOR, "x", NOW));
        refused(
                MentorshipRule.ONLY_ITS_PEOPLE_DO_THIS,
                "Это делают только участники этого наставничества.",
                () -> active(MENTORING).reflect(STRANGER, "x", NOW));
    }

    @Test
    void a_session_is_confirmed_once_and_by_those_who_were_there() {
        var group = active(COUNSELLING);
        log(group, TODAY, MENTOR, LEARNER);
        refused(
                MentorshipRule.WHO_TOOK_PART_CONFIRMS,
                "Занятие подтверждают или оспаривают только те, кто в нём участвовал.",
                () -> group.confirm(last(group), STRANGER, NOW));
        group.confirm(last(group), LEARNER, NOW);
        refused(
                MentorshipRule.A_LOGGED_SESSION_IS_CONFIRMED_OR_DISPUTED,
                "Занятие в состоянии CONFIRMED: подтверждают или оспаривают только записанное и ещё не подтверждённое"
                        + " вами.",
                () -> group.confirm(last(group), LEARNER, NOW));
    }

    @Test
    void nobody_agrees_twice() {
        refuses(
                MentorshipRule.A_PARTY_AGREES_ONCE,
                () -> in(MentorshipStatus.PROPOSED).agree(MENTOR, null, NOW));
    }

    @Test
    void a_rule_is_told_politely_in_both_languages() {
        for (var rule : MentorshipRule.values()) {
            assertThat(rule.sentence().in(Sentence.RUSSIAN, "X", "Y")).matches("(?s).*[а-я].*\\.");
            assertThat(rule.sentence().in(java.util.Locale.ENGLISH, "X", "Y")).endsWith(".");
        }
    }

    private static void refuses(MentorshipRule rule, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolated.class, r -> assertThat(r.rule()).isEqualTo(rule));
    }

    private static String after(MentorshipStatus from, Consumer<Mentorship> deed) {
        var mentorship = in(from);
        assertThat(mentorship.status()).isEqualTo(from);
        try {
            deed.accept(mentorship);
            return mentorship.status().name();
        } catch (RuleViolated refusal) {
            assertThat(mentorship.status()).isEqualTo(from);
            return "refused";
        }
    }

    private static String sessionAfter(SessionStatus from, Consumer<Mentorship> deed) {
        var mentorship = active(MENTORING);
        log(mentorship, MENTOR, 60);
        if (from == SessionStatus.CONFIRMED) {
            mentorship.confirm(last(mentorship), LEARNER, NOW);
        } else if (from == SessionStatus.DISPUTED) {
            mentorship.dispute(last(mentorship), LEARNER, "no", NOW);
        }
        try {
            deed.accept(mentorship);
            return mentorship.sessions().get(0).status().name();
        } catch (RuleViolated refusal) {
            assertThat(mentorship.sessions().get(0).status()).isEqualTo(from);
            return "refused";
        }
    }

    private static Mentorship in(MentorshipStatus status) {
        var mentorship = propose(MENTORING, mentor(), learner(LEARNER));
        switch (status) {
            case PROPOSED -> {}
            case DECLINED -> mentorship.decline(LEARNER, "no", NOW);
            default -> {
                mentorship.agree(LEARNER, null, NOW);
                confirmed(mentorship, 60);
                mentorship.reflect(LEARNER, "much", NOW);
                log(mentorship, MENTOR, 60);
                if (status == MentorshipStatus.COMPLETED) {
                    mentorship.complete(MENTOR, NOW);
                } else if (status == MentorshipStatus.ENDED) {
                    mentorship.end(LEARNER, "why", NOW);
                }
            }
        }
        return mentorship;
    }

    private static Mentorship active(MentorshipKind kind) {
        var mentorship = switch (kind) {
            case MENTORING -> propose(kind, mentor(), learner(LEARNER));
            case COUNSELLING -> propose(kind, mentor(), learner(LEARNER), learner(STRANGER));
            case RECIPROCAL -> propose(kind, both(MENTOR), both(LEARNER));
        };
        mentorship.personIds().stream().filter(p -> !p.equals(MENTOR)).forEach(p -> mentorship.agree(p, null, NOW));
        return mentorship;
    }

    private static void confirmed(Mentorship mentorship, int minutes) {
        log(mentorship, MENTOR, minutes);
        mentorship.confirm(last(mentorship), LEARNER, NOW);
    }

    private static void log(Mentorship mentorship, UUID by, int minutes) {
        mentorship.log(new SessionReport(TODAY, minutes, "t", "n", Set.copyOf(mentorship.personIds())), by, TODAY, NOW);
    }

    private static void log(Mentorship mentorship, LocalDate day, UUID... present) {
        mentorship.log(new SessionReport(day, 60, "t", null, Set.of(present)), present[0], TODAY, NOW);
    }

    private static UUID last(Mentorship mentorship) {
        var sessions = mentorship.sessions();
        return sessions.isEmpty()
                ? UUID.randomUUID()
                : sessions.get(sessions.size() - 1).id();
    }

    private static Mentorship propose(MentorshipKind kind, Participation... parts) {
        var text = new Text("Каталог", "Catalogue");
        var terms = new MentorshipTerms(kind, text, null, List.of(), TODAY.minusMonths(1), TODAY.plusMonths(6));
        return new Mentorship(terms, List.of(parts), MENTOR, NOW);
    }

    private static Participation mentor() {
        return new Participation(MENTOR, UUID.randomUUID(), true, false, List.of());
    }

    private static Participation learner(UUID person) {
        return new Participation(person, UUID.randomUUID(), false, true, List.of());
    }

    private static Participation both(UUID person) {
        return new Participation(person, UUID.randomUUID(), true, true, List.of());
    }
}
