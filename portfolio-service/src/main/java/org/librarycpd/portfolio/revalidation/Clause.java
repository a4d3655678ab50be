package org.librarycpd.portfolio.revalidation;

import static org.librarycpd.portfolio.revalidation.RevalidationRule.A_BOUND_IS_NAMED;
import static org.librarycpd.portfolio.revalidation.RevalidationRule.A_REFLECTION_HAS_ONE_MEASURE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Set;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.portfolio.entry.EntryKind;

/** One thing that a rule set asks for. New kinds of clauses are added here; kept as JSON with their type. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Clause.HoursInTotal.class, name = "HOURS_IN_TOTAL"),
    @JsonSubTypes.Type(value = Clause.HoursByKind.class, name = "HOURS_BY_KIND"),
    @JsonSubTypes.Type(value = Clause.RecentHours.class, name = "RECENT_HOURS"),
    @JsonSubTypes.Type(value = Clause.ProfileCoverage.class, name = "PROFILE_COVERAGE"),
    @JsonSubTypes.Type(value = Clause.Reflection.class, name = "REFLECTION")
})
public sealed interface Clause {

    /** What it asks for, in words. */
    Text demand();

    ClauseResult check(LearningRecord record);

    /** Refuses what makes no sense. */
    default void requireSense() {}

    /** What counts at all, before any clause is checked. */
    default LearningRecord credit(LearningRecord record) {
        return record;
    }

    default String type() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    static Text text(Sentence words, Object... figures) {
        return new Text(words.in(Sentence.RUSSIAN, figures), words.in(Locale.ENGLISH, figures));
    }

    private static int missing(int needed, int present) {
        return Math.max(0, needed - present);
    }

    /** Hours of every kind together. */
    record HoursInTotal(@Min(1) @Max(5000) int hours) implements Clause {

        @Override
        public Text demand() {
            return text(new Sentence("hours in total: {0}", "всего часов: {0}"), hours);
        }

        @Override
        public ClauseResult check(LearningRecord record) {
            var present = LearningRecord.hours(record.entries());
            var words = new Sentence(
                    "Hours in total: {0} of {1}; still missing: {2}.", "Всего часов: {0} из {1}; не хватает: {2}.");
            return ClauseResult.of(
                    this, hours, present, record.entries(), words, present, hours, missing(hours, present));
        }
    }

    /** At least, or at most, so many hours of some kinds; what is above the most does not count anywhere. */
    record HoursByKind(
            @NotNull @Valid Text name,
            @NotEmpty Set<@NotNull EntryKind> kinds,
            @Min(1) @Max(5000) Integer atLeast,
            @Min(0) @Max(5000) Integer atMost)
            implements Clause {

        @Override
        public void requireSense() {
            A_BOUND_IS_NAMED.require(atLeast != null || atMost != null);
            A_BOUND_IS_NAMED.require(atLeast == null || atMost == null || atLeast <= atMost);
        }

        @Override
        public LearningRecord credit(LearningRecord record) {
            return atMost == null ? record : record.capped(kinds, atMost);
        }

        @Override
        public Text demand() {
            var least = atLeast == null ? 0 : atLeast;
            var words = atMost == null
                    ? new Sentence("{0}: at least {1} h", "{0}: не менее {1} ч")
                    : new Sentence(
                            "{0}: at least {1} h, at most {2} h count",
                            "{0}: не менее {1} ч, засчитывают не более {2} ч");
            return new Text(
                    words.in(Sentence.RUSSIAN, name.ru(), least, atMost),
                    words.in(Locale.ENGLISH, name.en(), least, atMost));
        }

        @Override
        public ClauseResult check(LearningRecord record) {
            var counted = record.of(e -> kinds.contains(e.kind()) && e.hours() > 0);
            var present = LearningRecord.hours(counted);
            var needed = atLeast == null ? 0 : atLeast;
            var words = atMost == null
                    ? new Sentence("{0}: {1} h of {2}; still missing: {3}.", "{0}: {1} ч из {2}; не хватает: {3}.")
                    : new Sentence(
                            "{0}: {1} h count; at most {4} h do.", "{0}: засчитано {1} ч; засчитывают не более {4} ч.");
            return new ClauseResult(
                    type(),
                    present >= needed,
                    needed,
                    present,
                    new Text(
                            words.in(Sentence.RUSSIAN, name.ru(), present, needed, missing(needed, present), atMost),
                            words.in(Locale.ENGLISH, name.en(), present, needed, missing(needed, present), atMost)),
                    LearningRecord.ids(counted));
        }
    }

    /** Part of it must be fresh. */
    record RecentHours(
            @Min(1) @Max(120) int months, @Min(1) @Max(5000) int hours) implements Clause {

        @Override
        public Text demand() {
            return text(
                    new Sentence("of these in the last {1} months: {0} h", "из них за последние {1} мес.: {0} ч"),
                    hours,
                    months);
        }

        @Override
        public ClauseResult check(LearningRecord record) {
            var since = record.day().minusMonths(months);
            var counted = record.of(e -> e.completedOn().isAfter(since));
            var present = LearningRecord.hours(counted);
            var words = new Sentence(
                    "Hours in the last {3} months: {0} of {1}; still missing: {2}.",
                    "Часов за последние {3} мес.: {0} из {1}; не хватает: {2}.");
            return ClauseResult.of(
                    this, hours, present, counted, words, present, hours, missing(hours, present), months);
        }
    }

    /** Per cent of what the position asks for that was touched by learning. */
    record ProfileCoverage(@Min(1) @Max(100) int percent) implements Clause {

        @Override
        public Text demand() {
            return text(
                    new Sentence(
                            "learning touches {0}% of the competencies of the position",
                            "обучением затронуто {0} % компетенций должности"),
                    percent);
        }

        @Override
        public ClauseResult check(LearningRecord record) {
            var profile = record.profile();
            var counted = record.of(e -> e.competencyIds().stream().anyMatch(profile::contains));
            var touched = counted.stream()
                    .flatMap(e -> e.competencyIds().stream())
                    .filter(profile::contains)
                    .distinct()
                    .count();
            var present = profile.isEmpty() ? 0 : (int) (100 * touched / profile.size());
            var words = profile.isEmpty()
                    ? new Sentence(
                            "Coverage of the profile: your position has no competency profile yet; ask your development overseer to set it.",
                            "Охват профиля: для вашей должности ещё нет профиля компетенций; попросите ответственного за развитие его задать.")
                    : new Sentence(
                            "Coverage of the profile: {0}% of {1}% needed ({2} of {3} competencies touched).",
                            "Охват профиля: {0} % из нужных {1} % (затронуто компетенций: {2} из {3}).");
            return ClauseResult.of(this, percent, present, counted, words, present, percent, touched, profile.size());
        }
    }

    /** What was learnt is written down, in so many entries or in such a share of them. */
    record Reflection(
            @Min(1) @Max(500) Integer entries,
            @Min(1) @Max(100) Integer percent) implements Clause {

        @Override
        public void requireSense() {
            A_REFLECTION_HAS_ONE_MEASURE.require((entries == null) != (percent == null));
        }

        @Override
        public Text demand() {
            return entries == null
                    ? text(
                            new Sentence(
                                    "what was learnt is described in {0}% of the entries",
                                    "в {0} % записей описано, чему научились"),
                            percent)
                    : text(
                            new Sentence(
                                    "entries that describe what was learnt: {0}",
                                    "записей, где описано, чему научились: {0}"),
                            entries);
        }

        @Override
        public ClauseResult check(LearningRecord record) {
            var counted = record.of(CountedEntry::reflected);
            var all = record.entries().size();
            if (entries != null) {
                var words = new Sentence(
                        "Entries that describe what was learnt: {0} of {1}; still missing: {2}.",
                        "Записей, где описано, чему научились: {0} из {1}; не хватает: {2}.");
                var present = counted.size();
                return ClauseResult.of(
                        this, entries, present, counted, words, present, entries, missing(entries, present));
            }
            var present = all == 0 ? 0 : 100 * counted.size() / all;
            var words = new Sentence(
                    "What was learnt is described in {0}% of the entries; needed: {1}%.",
                    "Чему научились, описано в {0} % записей; нужно: {1} %.");
            return ClauseResult.of(this, percent, present, counted, words, present, percent);
        }
    }
}
