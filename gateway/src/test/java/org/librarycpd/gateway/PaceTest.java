package org.librarycpd.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.PORTFOLIO;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(PaceTest.ThreeAtOnce.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaceTest extends GatewayTest {

    @Test
    @Order(1)
    void who_asks_too_fast_is_told_how_long_to_wait_while_others_go_on() {
        for (var i = 0; i < 3; i++) {
            as("boris").get("/api/v1/me").then().statusCode(200);
        }

        as("boris")
                .get("/api/v1/me")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:librarycpd:problem:requests-keep-their-pace"))
                .body("title", matchesPattern("Too many requests: ask again in [0-9]+ s\\."));
        as("vera").get("/api/v1/me").then().statusCode(200);
        assertThat(played(PORTFOLIO).received()).hasSize(4);
    }

    @Test
    @Order(2)
    void people_unknown_and_failed_sign_ins_share_what_their_address_may_do() {
        given().get("/api/v1/health").then().statusCode(200);
        given().get("/api/v1/me").then().statusCode(401);
        given().auth().oauth2("nonsense").get("/api/v1/me").then().statusCode(401);

        given().get("/api/v1/health").then().statusCode(429).header("Retry-After", notNullValue());
        given().auth().oauth2("nonsense").get("/api/v1/me").then().statusCode(429);
        as("galina").get("/api/v1/me").then().statusCode(200);
    }

    public static class ThreeAtOnce implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.limits.person.burst", "3",
                    "gateway.limits.person.per-minute", "3",
                    "gateway.limits.address.burst", "3",
                    "gateway.limits.address.per-minute", "3");
        }
    }
}
