package org.librarycpd.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** Which of the platform's two languages a request asks for; Russian where it does not say. */
final class Languages {

    static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<Locale> SPOKEN = List.of(RUSSIAN, Locale.ENGLISH);

    private Languages() {}

    static Locale asked(HttpServerRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return RUSSIAN;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException unreadable) {
            return RUSSIAN;
        }
    }
}
