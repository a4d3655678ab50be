package org.librarycpd.gateway.passage;

import static org.librarycpd.gateway.problem.GatewayRule.*;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.librarycpd.gateway.arrival.AccessLog;
import org.librarycpd.gateway.limit.BodyLimit;
import org.librarycpd.gateway.limit.BoundedBody;
import org.librarycpd.gateway.problem.Problem;
import org.librarycpd.gateway.service.Destination;
import org.librarycpd.gateway.service.ServiceAway;

/** One request on its way to a service, and the answer on its way back. */
record Crossing(RoutingContext caller, Destination destination, String origin, BoundedBody body, BodyLimit limit)
        implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Crossing.class);
    private static final Duration SERVICE_COMES_BACK = Duration.ofSeconds(5);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var query = caller.request().query();
        request.setURI(query == null ? destination.path() : destination.path() + "?" + query);
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            caller.response().writeContinue();
        }
        PassedHeaders.outward(caller.request(), request.headers());
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(failure -> Future.succeededFuture(explain(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        PassedHeaders.homeward(origin, destination.service(), context.response().headers());
        return context.sendResponse().onFailure(cut -> AccessLog.brokenOff(caller));
    }

    private ProxyResponse explain(ProxyContext context, Throwable failure) {
        var answer = context.request().release().response();
        var problem = problem(failure);
        if (body.exceeded()) {
            BodyLimit.hangUpAfterwards(caller);
        }
        answer.setStatusCode(problem.rule().status());
        return answer.setBody(Body.body(problem.writeTo(answer.headers(), caller.request())));
    }

    private Problem problem(Throwable failure) {
        var name = destination.service().label();
        if (body.exceeded()) {
            return limit.tooLarge(caller);
        }
        if (!caller.response().closed()) {
            LOG.warnf("%s: %s", name, failure.getMessage());
        }
        if (failure instanceof ServiceAway) {
            return Problem.of(A_SERVICE_IS_THERE, name).retryAfter(SERVICE_COMES_BACK);
        }
        return Problem.of(
                failure instanceof TimeoutException ? A_SERVICE_ANSWERS_IN_TIME : A_SERVICE_FINISHES_ITS_ANSWER, name);
    }
}
