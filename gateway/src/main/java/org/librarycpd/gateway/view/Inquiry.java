package org.librarycpd.gateway.view;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.librarycpd.gateway.service.BoundedAnswer;
import org.librarycpd.gateway.service.Service;
import org.librarycpd.gateway.service.Services;

/** Questions to the services on behalf of one caller, with the caller's own token and nothing more. */
record Inquiry(Services services, MultiMap caller, Duration patience) {

    private static final Logger LOG = Logger.getLogger(Inquiry.class);
    private static final List<String> PASSED_ON =
            List.of("Authorization", "X-Library", "Accept-Language", "X-Request-Id", "traceparent", "tracestate");

    Future<Answer> ask(Service service, String path) {
        return services.request(service, HttpMethod.GET, path)
                .compose(request -> {
                    PASSED_ON.stream()
                            .filter(caller::contains)
                            .forEach(name -> request.putHeader(name, caller.get(name)));
                    request.putHeader(HttpHeaders.ACCEPT, "application/json");
                    request.idleTimeout(patience.toMillis());
                    return request.send();
                })
                .compose(response -> BoundedAnswer.read(response).map(body -> understand(response, body)))
                .recover(failure -> {
                    LOG.warnf("%s did not give its part: %s", service.label(), failure.getMessage());
                    return Future.succeededFuture(new Answer.Failed(service, failure));
                });
    }

    private static Answer understand(HttpClientResponse response, Buffer body) {
        var status = response.statusCode();
        if (status >= 200 && status < 300) {
            return new Answer.Given(new JsonObject(body));
        }
        if (status >= 400 && status < 500) {
            return new Answer.Refused(status, response.headers(), body);
        }
        throw new IllegalStateException("status " + status);
    }
}
