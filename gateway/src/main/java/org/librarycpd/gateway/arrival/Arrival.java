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
import org.librarycpd.gateway.problem.GatewayRule;
import org.librarycpd.gateway.problem.Problem;

/** The first thing that happens to a request: it gets its number and its trace, and its end will be written down. */
@Singleton
public class Arrival implements Handler<RoutingContext> {

    static final String REQUEST_ID = "X-Request-Id";
    private static final String OPERATIONAL = "/q/";
    private static final Pattern ENCODED_SLASH = Pattern.compile("%(2f|5c)", Pattern.CASE_INSENSITIVE);
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
        if (!isOperational(context)) {
            nameForMetrics(Vertx.currentContext(), route);
            log.follow(context, route);
        }
        context.addHeadersEndHandler(head -> AnswerHeaders.complete(context));
        if (goesRoundAbout(context)) {
            Problem.of(GatewayRule.NOTHING_IS_HERE).answer(context);
        } else {
            context.next();
        }
    }

    /** The process's own health and metrics, which people poll all the time. */
    private static boolean isOperational(RoutingContext context) {
        return context.request().path().startsWith(OPERATIONAL);
    }

    /** Ways that end elsewhere than they seem to, past whoever lets only {@code /api} through. */
    private static boolean goesRoundAbout(RoutingContext context) {
        var path = context.normalizedPath();
        return path.startsWith(OPERATIONAL) && !isOperational(context)
                || ENCODED_SLASH.matcher(path).find();
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
