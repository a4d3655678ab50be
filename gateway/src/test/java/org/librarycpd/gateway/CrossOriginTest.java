package org.librarycpd.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CrossOriginTest.OneFrontEnd.class)
class CrossOriginTest extends GatewayTest {

    @Test
    void a_named_front_end_may_read_from_another_origin() {
        anna().header("Origin", "https://front.example")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://front.example")
                .header("Access-Control-Allow-Credentials", "false")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void it_may_ask_beforehand_without_a_token() {
        given().header("Origin", "https://front.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/api/v1/learning-plans")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Headers", containsString("if-match"));
    }

    @Test
    void anyone_else_may_not() {
        anna().header("Origin", "https://front.example.evil.example")
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    public static class OneFrontEnd implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("CORS_ENABLED", "true", "CORS_ORIGINS", "https://front.example");
        }
    }
}
