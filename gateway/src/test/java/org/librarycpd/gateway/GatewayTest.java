package org.librarycpd.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.librarycpd.gateway.played.PlayedService;
import org.librarycpd.gateway.played.PlayedWorld;
import org.librarycpd.gateway.played.World;
import org.librarycpd.gateway.service.Service;

/** What the stories about the gateway have in common: a world around it, and people who ask. */
@QuarkusTestResource(PlayedWorld.class)
abstract class GatewayTest {

    World world;

    @BeforeEach
    void everyoneIsThere() {
        world.begin();
    }

    RequestSpecification anna() {
        return as("anna");
    }

    RequestSpecification as(String person) {
        return given().auth()
                .oauth2(world.tokens().of(person))
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false);
    }

    PlayedService played(Service service) {
        return world.of(service);
    }
}
