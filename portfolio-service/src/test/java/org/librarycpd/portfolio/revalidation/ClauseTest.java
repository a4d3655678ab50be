package org.librarycpd.portfolio.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.entry.EntryKind.PROGRAMME;
import static org.librarycpd.portfolio.entry.EntryKind.SELF_STUDY;
import static org.librarycpd.portfolio.entry.EntryKind.TEACHING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.entry.EntryKind;

class ClauseTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final UUID SEARCH = UUID.randomUUID();
    private static final UUID CATALOGUE = UUID.randomUUID();

    @Test
    void hours_in_total_say_what_is_missing() {
        var result = only(new Clause.HoursInTotal(72), entry(PROGRAMME, 24), entry(TEACHING, 16));
        assertThat(result.met()).isFalse();
        assertThat(result.explanation())
                .isEqualTo(new Text(
                        "Всего часов: 40 из 72; не хватает: 32.", "Hours in total: 40 of 72; still missing: 32."));
        assertThat(result.entryIds()).hasSize(2);
        assertThat(only(new Clause.HoursInTotal(40), entry(PROGRAMME, 24), entry(TEACHING, 16))
                        .met())
                .isTrue();
    }

    @Test
    void of_some_kinds_at_least_so_many_hours_are_needed() {
        var teaching = new Clause.HoursByKind(part(), Set.of(TEACHING), 20, null);
        var result = only(teaching, entry(PROGRAMME, 24), entry(TEACHING, 16));
        assertThat(result.met()).isFalse();
        assertThat(result.entryIds()).hasSize(1);
        assertThat(result.explanation().ru()).isEqualTo("Педагогическая часть: 16 ч из 20; не хватает: 4.");
        assertThat(teaching.demand().en()).isEqualTo("Pedagogical part: at least 20 h");
    }

    @Test
    void what_is_above_the_most_counts_nowhere() {
        var capped = new Clause.HoursByKind(part(), Set.of(SELF_STUDY), null, 10);
        var rules = rules(new Clause.HoursInTotal(30), capped);
        var results = rules.check(record(
                Set.of(), entry(SELF_STUDY, 8), entry(SELF_STUDY, 8), entry(SELF_STUDY, 8), entry(PROGRAMME, 16)));
        assertThat(results).extracting(ClauseResult::present).containsExactly(26, 10);
        assertThat(results).extracting(ClauseResult::met).containsExactly(false, true);
        assertThat(results.get(1).explanation().en()).isEqualTo("Pedagogical part: 10 h count; at most 10 h do.");
        assertThat(results.get(1).entryIds()).hasSize(2);
    }

    @Test
    void a_part_must_be_fresh() {
        var fresh = new Clause.RecentHours(12, 24);
        var old = new CountedEntry(
                UUID.randomUUID(), PROGRAMME, part(), 24, LocalDate.parse("2025-11-23"), Set.of(), false);
        assertThat(only(fresh, old).explanation().ru())
                .isEqualTo("Часов за последние 12 мес.: 0 из 24; не хватает: 24.");
        assertThat(only(fresh, old, entry(PROGRAMME, 24)).met()).isTrue();
    }

    @Test
    void learning_touches_a_part_of_the_profile() {
        var half = new Clause.ProfileCoverage(50);
        var learnt = entry(PROGRAMME, 24, SEARCH);
        var profile = Set.of(SEARCH, CATALOGUE, UUID.randomUUID());
        var third = rules(half).check(record(profile, learnt)).get(0);
        assertThat(third.met()).isFalse();
        assertThat(third.explanation().ru())
                .isEqualTo("Охват профиля: 33 % из нужных 50 % (затронуто компетенций: 1 из 3).");
        var both = rules(half)
                .check(record(profile, learnt, entry(TEACHING, 2, SEARCH, CATALOGUE)))
                .get(0);
        assertThat(both.met()).isTrue();
        assertThat(both.present()).isEqualTo(66);
        var unknown = rules(half).check(record(Set.of(), learnt)).get(0);
        assertThat(unknown.met()).isFalse();
        assertThat(unknown.explanation().en()).contains("ask your development overseer");
    }

    @Test
    void what_was_learnt_is_written_down() {
        var silent = entry(PROGRAMME, 24);
        var told = new CountedEntry(UUID.randomUUID(), PROGRAMME, part(), 24, DAY, Set.of(), true);
        assertThat(only(new Clause.Reflection(2, null), silent, told)
                        .explanation()
                        .en())
                .isEqualTo("Entries that describe what was learnt: 1 of 2; still missing: 1.");
        assertThat(only(new Clause.Reflection(null, 50), silent, told).met()).isTrue();
        assertThat(only(new Clause.Reflection(null, 60), silent, told)
                        .explanation()
                        .ru())
                .isEqualTo("Чему научились, описано в 50 % записей; нужно: 60 %.");
        assertThat(only(new Clause.Reflection(null, 1)).met()).isFalse();
    }

    @Test
    void a_clause_without_sense_is_not_published() {
        refused(new Clause.HoursByKind(part(), Set.of(TEACHING), null, null), "at least or at most");
        refused(new Clause.HoursByKind(part(), Set.of(TEACHING), 10, 5), "the least is not above the most");
        refused(new Clause.Reflection(1, 1), "either a number of entries or a percentage");
        refused(new Clause.Reflection(null, null), "either a number of entries or a percentage");
    }

    private static void refused(Clause clause, String sentence) {
        assertThatThrownBy(() -> rules(clause))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.sentence(Locale.ENGLISH)).contains(sentence));
    }

    private static ClauseResult only(Clause clause, CountedEntry... entries) {
        return rules(clause).check(record(Set.of(), entries)).get(0);
    }

    private static LearningRecord record(Set<UUID> profile, CountedEntry... entries) {
        return new LearningRecord(DAY, List.of(entries), profile);
    }

    private static CountedEntry entry(EntryKind kind, int hours, UUID... competencies) {
        return new CountedEntry(UUID.randomUUID(), kind, part(), hours, DAY, Set.of(competencies), false);
    }

    static RuleSet rules(Clause... clauses) {
        return new RuleSet(
                null,
                1,
                new RuleSetTerms("SCHOOL", part(), null, 12, List.of(clauses)),
                UUID.randomUUID(),
                Instant.EPOCH);
    }

    private static Text part() {
        return new Text("Педагогическая часть", "Pedagogical part");
    }
}
