package org.librarycpd.portfolio.revalidation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.revalidation.CountedEntry;
import org.librarycpd.portfolio.revalidation.MeasureLearning;
import org.librarycpd.portfolio.revalidation.RuleSet;

/** How someone stands by a rule set on a day. */
public record CheckView(
        UUID personId,
        UUID ruleSetId,
        String ruleSet,
        int edition,
        LocalDate on,
        LocalDate countedAfter,
        boolean met,
        List<ClauseResultView> clauses,
        List<EntryLine> entries) {

    /** An entry of the period. */
    public record EntryLine(UUID id, String kind, String title, int hours, LocalDate completedOn) {

        static EntryLine of(CountedEntry entry, Locale language) {
            return new EntryLine(
                    entry.id(), entry.kind().name(), entry.title().in(language), entry.hours(), entry.completedOn());
        }
    }

    static CheckView of(
            UUID personId, RuleSet ruleSet, LocalDate on, MeasureLearning.Measured measured, Locale language) {
        return new CheckView(
                personId,
                ruleSet.id(),
                ruleSet.code(),
                ruleSet.edition(),
                on,
                ruleSet.periodBefore(on),
                measured.isEnough(),
                measured.results().stream()
                        .map(r -> ClauseResultView.of(r, language))
                        .toList(),
                measured.entries().stream().map(e -> EntryLine.of(e, language)).toList());
    }
}
