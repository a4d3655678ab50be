package org.librarycpd.kit.trace;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What a chain of requests and events is called: it travels from the first request to the last consumer. */
@RequestScoped
public class Trace {

    private String parent;
    private String requestId;

    public void follow(String traceparent, String request) {
        parent = traceparent;
        requestId = request;
        put("traceparent", parent);
        put("requestId", requestId);
    }

    /** The W3C traceparent of what is going on now, or null. */
    public String parent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : parent;
    }

    public String requestId() {
        return requestId;
    }

    private static void put(String key, String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }

    /** Takes the names from the request's headers. */
    public static class FromRequest {

        private final Trace trace;

        FromRequest(Trace trace) {
            this.trace = trace;
        }

        @ServerRequestFilter(preMatching = true)
        public void follow(ContainerRequestContext request) {
            trace.follow(request.getHeaderString("traceparent"), request.getHeaderString("X-Request-Id"));
        }
    }
}
