package org.librarycpd.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.librarycpd.kit.rule.Rule;

/** RFC 9457. {@code type} names the rule, {@code title} is its sentence, {@code violations} point into the request. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String requestId, List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public record Violation(String pointer, String detail) {}

    static Problem of(Rule rule, String title, String requestId, List<Violation> violations) {
        return new Problem("urn:librarycpd:problem:" + rule.code(), title, rule.status(), requestId, violations);
    }
}
