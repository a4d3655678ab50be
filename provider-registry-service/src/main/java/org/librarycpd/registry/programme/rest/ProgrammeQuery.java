package org.librarycpd.registry.programme.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.librarycpd.registry.programme.ProgrammeSearch;

public record ProgrammeQuery(
        @QueryParam("competency") UUID competency,
        @QueryParam("free") Boolean free,
        @QueryParam("online") Boolean online,
        @QueryParam("language") @Pattern(regexp = "ru|en") String language,
        @QueryParam("provider") UUID provider,
        @QueryParam("q") @Size(max = 200) String words) {

    ProgrammeSearch by(UUID representativeId) {
        return new ProgrammeSearch(competency, free, online, language, provider, words, representativeId);
    }
}
