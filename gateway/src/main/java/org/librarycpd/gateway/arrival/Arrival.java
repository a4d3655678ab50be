package org.librarycpd.gateway.arrival;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The first thing that happens to a request: it gets its number and its trace, and its end will be written down. */
@Singleton
public class Arrival implements Handler<RoutingContext> {

    static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._~-]{8,64}");

    private final AccessLog log;

    Arrival(AccessLog log) {
        this.log = log;
    }

    @Override
    public void handle(RoutingContext context) {
        var headers = context.request().headers();
        var requestId = requestId(context);
        var traceId = traceId(context);
        headers.set(REQUEST_ID, requestId);
        context.response().putHeader(REQUEST_ID, requestId);
        MDC.put("requestId", requestId);
        MDC.put("traceId", traceId);
        var route = Route.of(context.normalizedPath());
        if (!context.normalizedPath().startsWith("/q/")) {
            nameForMetrics(Vertx.currentContext(), route);
            log.follow(context, route);
        }
        context.addHeadersEndHandler(head -> AnswerHeaders.complete(context));
        context.next();
    }

    private static String requestId(RoutingContext context) {
        var given = context.request().getHeader(REQUEST_ID);
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** Where OpenTelemetry is on it adds the header to what is sent on, so there must not be a second one. */
    private static String traceId(RoutingContext context) {
        var headers = context.request().headers();
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.remove(TraceParent.HEADER).remove("tracestate");
            return span.getTraceId();
        }
        var given = context.request().getHeader(TraceParent.HEADER);
        var trace = TraceParent.continuing(given);
        if (!trace.header().equals(given)) {
            headers.remove("tracestate");
        }
        headers.set(TraceParent.HEADER, trace.header());
        return trace.traceId();
    }

    private static void nameForMetrics(Context request, Route route) {
        request.putLocal("UrlPathTemplate", route.noun());
    }
}
