package org.librarycpd.registry.run.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.registry.run.ProgrammeRun;

/** A run; places and places left are not there where as many may come as like. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeRunView(
        UUID id,
        UUID programmeId,
        UUID providerId,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        Integer places,
        Integer placesLeft,
        long priceKopecks,
        String etag) {

    static final String KIND = "programme-run";

    static ProgrammeRunView of(ProgrammeRun run, Locale language) {
        var left = run.placesLeft();
        return new ProgrammeRunView(
                run.id(),
                run.programmeId(),
                run.providerId(),
                run.startsOn(),
                run.endsOn(),
                run.hours(),
                run.places(),
                left.isPresent() ? left.getAsInt() : null,
                run.priceKopecks(),
                "\"" + IfMatch.tag(run.version(), language, KIND).getValue() + "\"");
    }
}
