package org.librarycpd.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.RuleViolated;

/** That a rule said no, in the words a person reads. */
public final class Refusals {

    private Refusals() {}

    public static RuleViolated refused(Rule rule, ThrowingCallable deed) {
        var refusal = catchThrowableOfType(RuleViolated.class, deed);
        assertThat(refusal).as("refused by " + rule.code()).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
