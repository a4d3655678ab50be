package org.librarycpd.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.*;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.librarycpd.gateway.service.Service;

@QuarkusTest
@TestProfile(DescriptionTest.OnItsOwn.class)
class DescriptionTest extends GatewayTest {

    @Test
    void one_description_is_made_of_five_and_remembered_for_a_while() {
        played(RATING).goAway();
        for (var service : new Service[] {PORTFOLIO, APPRAISAL, REGISTRY, NOTIFICATION}) {
            played(service).gives("/q/openapi", describing(service));
        }

        given().get("/api/v1/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3.1"))
                .body("x-unavailable", contains("rating"))
                .body(
                        "paths.keySet()",
                        hasItems("/api/v1/learning-plans", "/api/v1/competency-gaps", "/api/v1/programmes"))
                .body("paths.keySet()", hasItems("/api/v1/health", "/api/v1/competency-gaps/{id}/trail"))
                .body(
                        "components.securitySchemes.keycloak.openIdConnectUrl",
                        equalTo(world.keycloak().address() + "/realms/librarycpd/.well-known/openid-configuration"));

        played(RATING).comeBack();
        played(RATING).gives("/q/openapi", describing(RATING));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> given().get("/api/v1/openapi").jsonPath().getList("x-unavailable") == null);
        given().get("/api/v1/openapi").then().body("paths.keySet()", hasItem("/api/v1/rankings"));

        var asked = played(RATING).received().size();
        var etag = given().get("/api/v1/openapi").header("ETag");
        given().header("If-None-Match", etag).get("/api/v1/openapi").then().statusCode(304);
        assertThat(played(RATING).received()).hasSize(asked);
    }

    @Test
    void the_page_to_read_it_needs_nothing_from_elsewhere() {
        var page = given().get("/api/v1/openapi/ui/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header(
                        "Content-Security-Policy",
                        containsString("connect-src 'self' " + world.keycloak().address()))
                .extract()
                .asString();

        assertThat(page).doesNotContain("http://", "https://", "<script>", "onload=");
        for (var file : new String[] {
            "swagger-ui.css", "swagger-ui-bundle.js", "page.js", "oauth2-redirect.html", "oauth2-redirect.js"
        }) {
            given().get("/api/v1/openapi/ui/" + file).then().statusCode(200);
        }
    }

    @Test
    void the_page_is_found_without_its_slash_and_from_the_root() {
        for (var path : new String[] {"/", "/api/v1/openapi/ui"}) {
            given().redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .statusCode(302)
                    .header("Location", "/api/v1/openapi/ui/");
        }
    }

    private static JsonObject describing(Service service) {
        var path = switch (service) {
            case PORTFOLIO -> "/api/v1/learning-plans";
            case APPRAISAL -> "/api/v1/competency-gaps";
            case REGISTRY -> "/api/v1/programmes";
            case RATING -> "/api/v1/rankings";
            case NOTIFICATION -> "/api/v1/notifications";
        };
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("paths", new JsonObject().put(path, new JsonObject().put("get", new JsonObject())));
    }

    /** A gateway of its own, which has not yet asked anyone to describe itself. */
    public static class OnItsOwn implements QuarkusTestProfile {}
}
