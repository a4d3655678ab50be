package org.librarycpd.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;

/** That a rule said no, in the words a person reads in Russian or in English. */
public final class Refusals {

    private Refusals() {}

    public static void refused(Rule rule, String sentence, ThrowingCallable deed) {
        var refusal = catchThrowableOfType(RuleViolated.class, deed);
        assertThat(refusal).as("refused by " + rule.code()).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(Stream.of(Sentence.RUSSIAN, Locale.ENGLISH).map(refusal::sentence))
                .contains(sentence);
    }

    public static ValidatableResponse refused(Rule rule, String sentence, ValidatableResponse answer) {
        return answer.statusCode(rule.status())
                .body("type", equalTo("urn:librarycpd:problem:" + rule.code()))
                .body("title", equalTo(sentence));
    }
}
