package org.librarycpd.portfolio.revalidation.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.revalidation.ClauseResult;

/** @param entryIds the entries that counted */
public record ClauseResultView(
        String clause, boolean met, int needed, int present, String explanation, List<UUID> entryIds) {

    static ClauseResultView of(ClauseResult result, Locale language) {
        return new ClauseResultView(
                result.clause(),
                result.met(),
                result.needed(),
                result.present(),
                result.explanation().in(language),
                result.entryIds());
    }
}
