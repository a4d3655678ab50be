package org.librarycpd.gateway.view;

import static org.librarycpd.gateway.problem.GatewayRule.*;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.librarycpd.gateway.problem.Problem;

/** Why there is no view: in the service's own words where it has spoken. */
final class NoViewAnswer {

    private static final Duration SERVICE_COMES_BACK = Duration.ofSeconds(5);
    private static final List<CharSequence> REPEATED = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LANGUAGE,
            "WWW-Authenticate",
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.RETRY_AFTER);

    private NoViewAnswer() {}

    static void send(RoutingContext context, Answer answer) {
        if (answer instanceof Answer.Refused refused && refused.status() != Answer.Refused.FORBIDDEN) {
            repeat(context, refused);
        } else if (answer instanceof Answer.Failed failed) {
            problem(failed).answer(context);
        } else {
            Problem.of(NOTHING_IS_HERE).answer(context);
        }
    }

    private static void repeat(RoutingContext context, Answer.Refused refused) {
        var response = context.response().setStatusCode(refused.status());
        REPEATED.stream()
                .filter(name -> refused.headers().contains(name))
                .forEach(name -> response.putHeader(name, refused.headers().get(name)));
        response.end(refused.body());
    }

    private static Problem problem(Answer.Failed failed) {
        var name = failed.service().label();
        return failed.why() instanceof TimeoutException
                ? Problem.of(A_SERVICE_ANSWERS_IN_TIME, name)
                : Problem.of(A_SERVICE_IS_THERE, name).retryAfter(SERVICE_COMES_BACK);
    }
}
