package org.librarycpd.registry.programme.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammeStatus;

/** A programme in a list, in the asked language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeRow(
        UUID id,
        UUID providerId,
        String title,
        String category,
        String language,
        List<UUID> competencyIds,
        int hours,
        boolean free,
        boolean online,
        String url,
        long priceKopecks,
        ProgrammeStatus status,
        String etag) {

    static ProgrammeRow of(Programme programme, Locale language) {
        var said = programme.description();
        return new ProgrammeRow(
                programme.id(),
                programme.providerId(),
                said.title().in(language),
                said.category(),
                said.language(),
                said.competencyIds(),
                said.hours(),
                said.free(),
                said.online(),
                said.url(),
                said.priceKopecks(),
                programme.status(),
                "\""
                        + IfMatch.tag(programme.version(), language, ProgrammeView.KIND)
                                .getValue() + "\"");
    }
}
