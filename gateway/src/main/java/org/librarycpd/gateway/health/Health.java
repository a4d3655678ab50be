package org.librarycpd.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.librarycpd.gateway.GatewayConfig;
import org.librarycpd.gateway.Remembered;
import org.librarycpd.gateway.service.Service;
import org.librarycpd.gateway.service.Services;

/** Whether the whole works, and which part does not. Public, so it says nothing else. */
@Singleton
public class Health {

    private static final Duration GOOD_FOR = Duration.ofSeconds(2);
    private static final int AWAY = 503;

    private final Services services;
    private final GatewayConfig config;
    private final Remembered<JsonObject> report = new Remembered<>(this::ask, any -> GOOD_FOR);

    Health(Services services, GatewayConfig config) {
        this.services = services;
        this.config = config;
    }

    public void answer(RoutingContext context) {
        report.get()
                .onComplete(
                        found -> {
                            if (!found.getString("status").equals("UP")) {
                                context.response().setStatusCode(AWAY);
                            }
                            context.response().putHeader("Cache-Control", "no-store");
                            context.json(found);
                        },
                        context::fail);
    }

    private Future<JsonObject> ask() {
        var parts = new LinkedHashMap<String, Future<Boolean>>();
        for (var service : Service.values()) {
            parts.put(service.label(), lives(services.address(service), "/q/health/ready"));
        }
        parts.put("keycloak", lives(config.signIn(), config.signIn().getPath() + "/.well-known/openid-configuration"));
        return Future.join(parts.values().stream().toList()).map(all -> report(parts));
    }

    private Future<Boolean> lives(URI address, String path) {
        return services.request(address, HttpMethod.GET, path)
                .compose(
                        request -> request.idleTimeout(config.patience().pulse().toMillis())
                                .send())
                .map(response -> {
                    response.resume();
                    return response.statusCode() == 200;
                })
                .otherwise(false);
    }

    private static JsonObject report(Map<String, Future<Boolean>> parts) {
        var states = new JsonObject();
        parts.forEach((name, lives) -> states.put(name, lives.result() ? "UP" : "DOWN"));
        var whole = parts.values().stream().allMatch(Future::result);
        return new JsonObject().put("status", whole ? "UP" : "DOWN").put("parts", states);
    }
}
