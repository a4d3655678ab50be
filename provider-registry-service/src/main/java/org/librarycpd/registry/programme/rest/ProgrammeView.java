package org.librarycpd.registry.programme.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.programme.Programme;

/** A programme in full: what a list shows, and its texts in both languages. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeView(@JsonUnwrapped ProgrammeRow row, Texts texts) {

    static final String KIND = "programme";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProgrammeTexts")
    public record Texts(Text title, Text description) {}

    static ProgrammeView of(Programme programme, Locale language) {
        var said = programme.description();
        return new ProgrammeView(ProgrammeRow.of(programme, language), new Texts(said.title(), said.description()));
    }
}
