package org.librarycpd.kit.rule;

import java.text.MessageFormat;
import java.util.Locale;

/** What a person reads, in both languages of the platform; {@code {0}}, {@code {1}} … stand for figures. */
public record Sentence(String en, String ru) {

    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    public String in(Locale language, Object... figures) {
        var russian = RUSSIAN.getLanguage().equals(language.getLanguage());
        return new MessageFormat(russian ? ru : en, language).format(figures);
    }
}
