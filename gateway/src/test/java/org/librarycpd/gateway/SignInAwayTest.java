package org.librarycpd.gateway;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SignInAwayTest.KeycloakComesLater.class)
class SignInAwayTest extends GatewayTest {

    @Test
    void until_keycloak_is_there_nobody_is_told_that_their_token_is_wrong() {
        world.keycloak().goAway();
        anna().get("/api/v1/me")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:librarycpd:problem:sign-in-can-be-checked"));

        world.keycloak().comeBack();
        world.keycloak()
                .gives(
                        "/realms/librarycpd-later/.well-known/openid-configuration",
                        world.tokens().discovery());

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> anna().get("/api/v1/me").then().statusCode(200));
    }

    public static class KeycloakComesLater implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "${gateway.sign-in}-later");
        }
    }
}
