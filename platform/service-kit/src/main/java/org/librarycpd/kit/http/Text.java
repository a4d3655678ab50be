package org.librarycpd.kit.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.librarycpd.kit.rule.Sentence;

/** A text that people write, in both languages; kept as JSON in one column. */
public record Text(
        @NotBlank @Size(max = 2000) String ru,
        @NotBlank @Size(max = 2000) String en) {

    public String in(Locale language) {
        return Sentence.RUSSIAN.getLanguage().equals(language.getLanguage()) ? ru : en;
    }
}
