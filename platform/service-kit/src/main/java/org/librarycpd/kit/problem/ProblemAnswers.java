package org.librarycpd.kit.problem;

import static org.librarycpd.kit.rule.PlatformRule.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.librarycpd.kit.http.Languages;
import org.librarycpd.kit.problem.Problem.Violation;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.storage.Outages;

/** Turns whatever went wrong into a problem that the person can act on; never a stack trace, never an empty body. */
@ApplicationScoped
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final Map<Integer, Rule> BY_STATUS = Map.of(
            401, PEOPLE_SIGN_IN,
            403, THE_ROLE_ALLOWS_IT,
            404, NOTHING_IS_HERE,
            405, THE_METHOD_IS_KNOWN_HERE,
            406, THE_ANSWER_IS_JSON,
            415, THE_BODY_IS_JSON);

    private final Languages languages;

    ProblemAnswers(Languages languages) {
        this.languages = languages;
    }

    @ServerExceptionMapper
    public Response refused(RuleViolated refusal, HttpHeaders headers) {
        var language = languages.asked(headers);
        var title = refusal.sentence(language);
        var violations = refusal.places(language).entrySet().stream()
                .map(place -> new Violation(place.getKey(), place.getValue()))
                .toList();
        var answer = answer(refusal.rule(), title, violations, headers);
        refusal.retryAfter().ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, pause.toSeconds()));
        return answer.build();
    }

    @ServerExceptionMapper
    public Response badFields(ConstraintViolationException bad, HttpHeaders headers) {
        var violations = bad.getConstraintViolations().stream()
                .map(v -> new Violation(Pointers.of(v.getPropertyPath()), v.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return answer(THE_REQUEST_IS_WELL_FORMED, violations, headers);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException bad, HttpHeaders headers) {
        var pointer = bad instanceof JsonMappingException mapping ? Pointers.of(mapping) : "";
        return answer(THE_REQUEST_IS_WELL_FORMED, List.of(new Violation(pointer, bad.getOriginalMessage())), headers);
    }

    @ServerExceptionMapper
    public Response changedMeanwhile(OptimisticLockException stale, HttpHeaders headers) {
        return answer(NOBODY_CHANGED_IT_MEANWHILE, List.of(), headers);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response notSignedIn(SecurityException nobody, HttpHeaders headers) {
        var response = answer(PEOPLE_SIGN_IN, List.of(), headers);
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return response;
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException wrongRole, HttpHeaders headers) {
        return answer(THE_ROLE_ALLOWS_IT, List.of(), headers);
    }

    @ServerExceptionMapper
    public Response fromTheFramework(WebApplicationException known, HttpHeaders headers) {
        for (var cause = known.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) {
                return unreadable(unreadable, headers);
            }
        }
        var status = known.getResponse().getStatus();
        if (status >= 500) {
            return broken(known, headers);
        }
        return answer(BY_STATUS.getOrDefault(status, THE_REQUEST_IS_WELL_FORMED), List.of(), headers);
    }

    @ServerExceptionMapper
    public Response broken(Throwable cause, HttpHeaders headers) {
        for (var inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof RuleViolated refusal) {
                return refused(refusal, headers);
            }
            if (inner instanceof OptimisticLockException stale) {
                return changedMeanwhile(stale, headers);
            }
        }
        if (Outages.isOne(cause)) {
            LOG.warnf("a request met an outage: %s", cause);
            return refused(THE_DATABASE_ANSWERS.refuse().retryAfter(Duration.ofSeconds(5)), headers);
        }
        LOG.error("a request failed", cause);
        return answer(PlatformRule.THE_SERVICE_WORKS, List.of(), headers);
    }

    private Response answer(Rule rule, List<Violation> violations, HttpHeaders headers) {
        return answer(rule, rule.sentence().in(languages.asked(headers)), violations, headers)
                .build();
    }

    private Response.ResponseBuilder answer(Rule rule, String title, List<Violation> violations, HttpHeaders headers) {
        return Response.status(rule.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, languages.asked(headers).getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(rule, title, headers.getHeaderString("X-Request-Id"), violations));
    }

    /** Where in the request a fault lies, as RFC 6901 says it. */
    private static final class Pointers {

        static String of(jakarta.validation.Path path) {
            var nodes = new java.util.ArrayList<String>();
            path.forEach(node -> {
                if (node.getIndex() != null) {
                    nodes.add(node.getIndex().toString());
                }
                if (node.getKind() != jakarta.validation.ElementKind.METHOD
                        && node.getKind() != jakarta.validation.ElementKind.PARAMETER
                        && node.getName() != null
                        && !node.getName().startsWith("<")) {
                    nodes.add(node.getName());
                }
            });
            return nodes.stream().map(n -> "/" + n).collect(Collectors.joining());
        }

        static String of(JsonMappingException mapping) {
            return mapping.getPath().stream()
                    .map(ref -> "/" + (ref.getFieldName() == null ? ref.getIndex() : ref.getFieldName()))
                    .collect(Collectors.joining());
        }
    }
}
