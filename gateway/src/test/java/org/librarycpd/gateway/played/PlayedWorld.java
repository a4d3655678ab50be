package org.librarycpd.gateway.played;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.librarycpd.gateway.service.Service;

/** Puts the played services and Keycloak around the gateway under test. */
public class PlayedWorld implements QuarkusTestResourceLifecycleManager {

    private World world;

    @Override
    public Map<String, String> start() {
        world = new World();
        var settings = new HashMap<String, String>();
        for (var service : Service.values()) {
            settings.put(
                    "gateway.services." + service.label(), world.of(service).address());
        }
        settings.put("gateway.sign-in", world.keycloak().address() + "/realms/librarycpd");
        settings.put("gateway.patience.answer", "700ms");
        settings.put("gateway.patience.part", "700ms");
        settings.put("gateway.patience.pulse", "700ms");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(world, new TestInjector.MatchesType(World.class));
    }

    @Override
    public void stop() {
        world.end();
    }
}
