package org.librarycpd.gateway.passage;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.librarycpd.gateway.GatewayConfig;
import org.librarycpd.gateway.limit.BodyLimit;
import org.librarycpd.gateway.limit.BoundedBody;
import org.librarycpd.gateway.service.Destination;
import org.librarycpd.gateway.service.Services;

/** Takes a request to the service that owns its noun and streams the answer back. Nothing is ever sent twice. */
@Singleton
public class Passage implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final Services services;
    private final BodyLimit limit;
    private final Duration patience;

    Passage(Services services, BodyLimit limit, GatewayConfig config) {
        this.services = services;
        this.limit = limit;
        this.patience = config.patience().answer();
    }

    @Override
    public void handle(RoutingContext context) {
        Destination.of(context.normalizedPath())
                .ifPresentOrElse(destination -> pass(context, destination), context::next);
    }

    private void pass(RoutingContext context, Destination destination) {
        var body = new BoundedBody(context.request(), limit.of(context));
        var origin = services.origin(destination.service());
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), services.client())
                .origin(proxied -> open(context, destination)
                        .onSuccess(request -> body.sent().onSuccess(sent -> waitForAnswer(request))))
                .addInterceptor(new Crossing(context, destination, origin, body, limit))
                .handle(context.request());
    }

    private Future<HttpClientRequest> open(RoutingContext context, Destination destination) {
        return services.request(destination.service(), context.request().method(), destination.path())
                .onSuccess(request -> request.exceptionHandler(failure -> LOG.debug("a request was cut off", failure)));
    }

    /** Only from here on, so that a large upload on a slow line is not mistaken for a slow service. */
    private void waitForAnswer(HttpClientRequest request) {
        if (!request.response().isComplete()) {
            request.idleTimeout(patience.toMillis());
        }
    }
}
