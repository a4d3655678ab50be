package org.librarycpd.portfolio.revalidation;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Sentence;

/** How one clause stands: what it asks for, what there is, in figures and in words, and which entries counted. */
public record ClauseResult(String clause, boolean met, int needed, int present, Text explanation, List<UUID> entryIds) {

    static ClauseResult of(
            Clause clause, int needed, int present, List<CountedEntry> counted, Sentence words, Object... figures) {
        return new ClauseResult(
                clause.type(),
                present >= needed,
                needed,
                present,
                Clause.text(words, figures),
                LearningRecord.ids(counted));
    }
}
