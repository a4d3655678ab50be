package org.librarycpd.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.*;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest extends GatewayTest {

    @Test
    void everything_is_up() {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/api/v1/health")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .body("status", equalTo("UP"))
                        .body(
                                "parts.keySet()",
                                contains("portfolio", "appraisal", "registry", "rating", "notification", "keycloak"))
                        .body("parts.values()", everyItem(equalTo("UP"))));
    }

    @Test
    void the_part_that_is_down_is_named_and_nothing_more_is_told() {
        played(RATING).goAway();
        played(NOTIFICATION).refuses("/q/health/ready", 503);
        played(REGISTRY).keepsSilentOn("/q/health/ready");

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/api/v1/health")
                        .then()
                        .statusCode(503)
                        .body("status", equalTo("DOWN"))
                        .body("parts.portfolio", equalTo("UP"))
                        .body("parts.rating", equalTo("DOWN"))
                        .body("parts.notification", equalTo("DOWN"))
                        .body("parts.registry", equalTo("DOWN"))
                        .body("parts.keycloak", equalTo("UP"))
                        .body(not(containsString("localhost"))));
    }

    @Test
    void keycloak_is_a_part_too() {
        world.keycloak().goAway();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        given().get("/api/v1/health").then().statusCode(503).body("parts.keycloak", equalTo("DOWN")));
    }

    @Test
    void the_gateway_itself_is_ready_even_when_a_service_is_not() {
        played(RATING).goAway();

        given().get("/q/health/ready").then().statusCode(200);
    }
}
