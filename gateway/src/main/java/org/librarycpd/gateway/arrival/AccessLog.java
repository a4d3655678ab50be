package org.librarycpd.gateway.arrival;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line for each request: what was asked and how it ended; no query, no person, no address. */
@Singleton
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");
    private static final String LINE = AccessLog.class.getName();
    private static final int THE_CALLER_LEFT = 499;
    private static final int THE_SERVICE_BROKE_OFF = 502;

    void follow(RoutingContext context, Route route) {
        var line = new Line(
                String.valueOf(MDC.get("requestId")),
                String.valueOf(MDC.get("traceId")),
                context.request().method().name(),
                route.template(),
                System.nanoTime());
        context.put(LINE, line);
        context.addEndHandler(end ->
                write(context, context.response().ended() ? context.response().getStatusCode() : THE_CALLER_LEFT));
    }

    /** For an answer that stopped in the middle: nobody else will say that it is over. */
    public static void brokenOff(RoutingContext context) {
        write(context, THE_SERVICE_BROKE_OFF);
    }

    private static void write(RoutingContext context, int status) {
        Line line = context.remove(LINE);
        if (line != null) {
            line.write(status);
        }
    }

    private record Line(String requestId, String traceId, String method, String route, long began) {

        void write(int status) {
            Map<String, Object> facts = Map.of(
                    "requestId", requestId,
                    "traceId", traceId,
                    "method", method,
                    "route", route,
                    "status", status,
                    "ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            facts.forEach(MDC::put);
            LOG.infof("%s %s %d", method, route, status);
            facts.keySet().forEach(MDC::remove);
        }
    }
}
