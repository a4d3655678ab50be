package org.librarycpd.kit.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.librarycpd.kit.rule.Sentence;

/** Which of the platform's two languages a request asks for; Russian where it does not say. */
@Singleton
public class Languages {

    private static final List<Locale> SPOKEN = List.of(Sentence.RUSSIAN, Locale.ENGLISH);

    public Locale asked(HttpHeaders headers) {
        var asked = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null ? Sentence.RUSSIAN : asked(asked);
    }

    private static Locale asked(String acceptLanguage) {
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Sentence.RUSSIAN : best;
        } catch (IllegalArgumentException unreadable) {
            return Sentence.RUSSIAN;
        }
    }
}
