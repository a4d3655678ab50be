package org.librarycpd.gateway.description;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import org.jboss.logging.Logger;
import org.librarycpd.gateway.GatewayConfig;
import org.librarycpd.gateway.JsonAnswer;
import org.librarycpd.gateway.Remembered;
import org.librarycpd.gateway.service.BoundedAnswer;
import org.librarycpd.gateway.service.Service;
import org.librarycpd.gateway.service.Services;

/** One description of the whole API, made of what the services say of themselves. */
@Singleton
public class Descriptions {

    private static final Logger LOG = Logger.getLogger(Descriptions.class);
    private static final String OF_A_SERVICE = "/q/openapi?format=json";
    private static final Duration WHOLE_GOOD_FOR = Duration.ofMinutes(1);
    private static final Duration PARTIAL_GOOD_FOR = Duration.ofSeconds(5);

    private final Services services;
    private final GatewayConfig config;
    private final Remembered<Merged> merged =
            new Remembered<>(this::merge, description -> description.whole() ? WHOLE_GOOD_FOR : PARTIAL_GOOD_FOR);

    Descriptions(Services services, GatewayConfig config) {
        this.services = services;
        this.config = config;
    }

    public void answer(RoutingContext context) {
        merged.get()
                .onComplete(
                        description -> JsonAnswer.send(context, description.document(), "public, max-age=60"),
                        context::fail);
    }

    private Future<Merged> merge() {
        var answers = new EnumMap<Service, JsonObject>(Service.class);
        var asked = Arrays.stream(Service.values())
                .map(service -> ask(service).onSuccess(description -> answers.put(service, description)))
                .toList();
        return Future.join(asked).transform(all -> {
            var document = new MergedDescription(config.signIn());
            answers.forEach(document::add);
            var whole = answers.size() == Service.values().length;
            return Future.succeededFuture(
                    new Merged(document.of(answers.keySet()).toBuffer(), whole));
        });
    }

    private Future<JsonObject> ask(Service service) {
        return services.request(service, HttpMethod.GET, OF_A_SERVICE)
                .compose(request ->
                        request.idleTimeout(config.patience().part().toMillis()).send())
                .compose(response -> response.statusCode() == 200
                        ? BoundedAnswer.read(response)
                        : Future.failedFuture("status " + response.statusCode()))
                .map(JsonObject::new)
                .onFailure(
                        failure -> LOG.warnf("%s does not describe itself: %s", service.label(), failure.getMessage()));
    }

    private record Merged(Buffer document, boolean whole) {}
}
