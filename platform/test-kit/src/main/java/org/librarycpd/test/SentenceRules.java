package org.librarycpd.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person reads when a rule says no: whole sentences in both languages, with the same figures. */
final class SentenceRules {

    private static final String RULE = "org.librarycpd.kit.rule.Rule";
    private static final Pattern FIGURE = Pattern.compile("\\{\\d}");

    /** In a message format an apostrophe that stands alone swallows the figures behind it. */
    private static final Pattern LONELY_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @ArchTest
    static void rules_are_read_in_english_and_in_russian(JavaClasses classes) {
        classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(RULE))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(SentenceRules::isRead);
    }

    private SentenceRules() {}

    private static void isRead(Object rule) {
        var sentence = part(rule, "sentence");
        var english = part(sentence, "en").toString();
        var russian = part(sentence, "ru").toString();
        assertThat(english)
                .as("%s in English", rule)
                .matches("(?s)[A-Z{].*[.?!]")
                .doesNotContainPattern("[а-яё]");
        assertThat(russian).as("%s in Russian", rule).matches("(?s)[А-ЯЁ{«].*[.?!]");
        assertThat(List.of(english, russian)).as("%s", rule).noneMatch(LONELY_APOSTROPHE.asPredicate());
        assertThat(figures(russian)).as("figures of %s", rule).isEqualTo(figures(english));
    }

    private static List<String> figures(String sentence) {
        return FIGURE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** By name: the kit's classes are not on this module's path. */
    private static Object part(Object of, String name) {
        try {
            var method = of.getClass().getMethod(name);
            method.setAccessible(true);
            return method.invoke(of);
        } catch (ReflectiveOperationException strange) {
            throw new AssertionError(of + " has no " + name, strange);
        }
    }
}
