package org.librarycpd.gateway.played;

import io.vertx.core.Vertx;
import java.util.EnumMap;
import java.util.Map;
import org.librarycpd.gateway.service.Service;

/** All that stands around the gateway. */
public final class World {

    private final Vertx vertx = Vertx.vertx();
    private final Map<Service, PlayedService> services = new EnumMap<>(Service.class);
    private final PlayedService keycloak = new PlayedService(vertx, "keycloak");
    private final Tokens tokens = new Tokens(keycloak.address() + "/realms/librarycpd");

    World() {
        for (var service : Service.values()) {
            services.put(service, new PlayedService(vertx, service.label()));
        }
        begin();
    }

    /** Everyone is there again and knows nothing of earlier tests. */
    public void begin() {
        services.values().forEach(PlayedService::forget);
        keycloak.forget();
        keycloak.knowsNothingElse();
        keycloak.gives("/realms/librarycpd/.well-known/openid-configuration", tokens.discovery());
        keycloak.gives("/realms/librarycpd/certs", tokens.keys());
    }

    public PlayedService of(Service service) {
        return services.get(service);
    }

    public PlayedService keycloak() {
        return keycloak;
    }

    public Tokens tokens() {
        return tokens;
    }

    void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
