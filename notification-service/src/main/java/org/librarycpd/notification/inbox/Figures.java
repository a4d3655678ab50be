package org.librarycpd.notification.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.librarycpd.kit.http.Text;

/** Writes dates and words as a language does; numbers are left to the sentence. */
final class Figures {

    private Figures() {}

    static Object in(Locale language, Object figure) {
        if (figure instanceof LocalDate date) {
            return date.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
        }
        return figure instanceof Text words ? words.in(language) : figure;
    }
}
