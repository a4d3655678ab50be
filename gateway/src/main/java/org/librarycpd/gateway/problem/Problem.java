package org.librarycpd.gateway.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** RFC 9457: why the gateway itself refuses a request. */
public record Problem(GatewayRule rule, List<Object> figures, Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(GatewayRule rule, Object... figures) {
        return new Problem(rule, List.of(figures), Map.of());
    }

    public Problem with(CharSequence header, String value) {
        return new Problem(rule, figures, Map.of(header.toString(), value));
    }

    public Problem retryAfter(Duration pause) {
        return with(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
    }

    public void answer(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            context.request().connection().close();
            return;
        }
        response.setStatusCode(rule.status());
        response.end(writeTo(response.headers(), context.request()));
    }

    /** Sets the headers of this answer and gives its body. */
    public Buffer writeTo(MultiMap answerHeaders, HttpServerRequest request) {
        var language = Languages.asked(request);
        answerHeaders.set(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        answerHeaders.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        answerHeaders.set(HttpHeaders.CACHE_CONTROL, "no-store");
        answerHeaders.set(HttpHeaders.VARY, "Accept-Language");
        headers.forEach(answerHeaders::set);
        return new JsonObject()
                .put("type", "urn:librarycpd:problem:" + rule.code())
                .put("title", rule.sentence(language, figures.toArray()))
                .put("status", rule.status())
                .put("requestId", request.getHeader("X-Request-Id"))
                .toBuffer();
    }
}
