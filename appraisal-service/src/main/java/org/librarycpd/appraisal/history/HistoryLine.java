package org.librarycpd.appraisal.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who did what when.
 *
 * @param at to the day alone where nobody is named, since the time would tell who it was
 * @param cause the system, the event or the operation it followed from, where no person did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryLine(Instant at, String deed, UUID by, UUID onBehalfOf, String cause, UUID subjectId) {

    static HistoryLine whole(Deed deed) {
        var by = deed.by().orElse(null);
        return new HistoryLine(
                deed.at(), deed.name(), by, deed.onBehalfOf(), by == null ? deed.actor() : null, deed.subjectId());
    }

    static HistoryLine unnamed(Deed deed) {
        return new HistoryLine(deed.at().truncatedTo(ChronoUnit.DAYS), deed.name(), null, null, null, deed.subjectId());
    }
}
