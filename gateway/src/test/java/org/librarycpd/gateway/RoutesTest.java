package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.gateway.service.Service.*;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.gateway.played.RawConnection;

@QuarkusTest
class RoutesTest extends GatewayTest {

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/learning-plans/1/items, portfolio",
        "/api/v1/me, portfolio",
        "/api/v1/competency-gaps?status=OPEN, appraisal",
        "/api/v1/attestations/7, registry",
        "/api/v1/rankings, rating",
        "/api/v1/calendar.ics, notification"
    })
    void a_noun_leads_to_the_service_that_owns_it(String path, String service) {
        anna().get(path).then().statusCode(200).body("service", equalTo(service));
    }

    @Test
    void the_path_and_the_query_arrive_as_they_were_sent() {
        anna().get("/api/v1/programmes?q=%D0%BA%D0%BD%D0%B8%D0%B3%D0%B0%20a%2Bb&limit=5")
                .then()
                .statusCode(200);

        assertThat(played(REGISTRY).last().uri())
                .isEqualTo("/api/v1/programmes?q=%D0%BA%D0%BD%D0%B8%D0%B3%D0%B0%20a%2Bb&limit=5");
    }

    @Test
    void an_admin_asks_one_service_by_its_name() {
        anna().post("/api/v1/admin/rating/dead-letters/5/replay")
                .then()
                .statusCode(200)
                .body("service", equalTo("rating"));

        assertThat(played(RATING).last().uri()).isEqualTo("/api/v1/admin/dead-letters/5/replay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unheard-of",
                "/api/v1/",
                "/api/v1",
                "/api/v2/me",
                "/api/v1/admin",
                "/api/v1/admin/keycloak/users",
                "/api/v1/openapi/ui/no-such-file.js",
                "/nothing"
            })
    void what_nobody_owns_is_a_problem_and_not_an_empty_404(String path) {
        anna().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:librarycpd:problem:nothing-is-here"))
                .body("title", equalTo("There is nothing here that you may see."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me/../../../q/metrics",
                "/api/v1/me/%2e%2e/%2e%2e/%2e%2e/q/metrics",
                "/api/v1/learning-plans/..%2f..%2f..%2fq/metrics",
                "/api/v1/learning-plans/..%5C..%5Cq/metrics"
            })
    void nobody_climbs_out_of_the_api(String path) {
        try (var line = new RawConnection(gateway)) {
            line.send(
                    "GET " + path + " HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "Accept-Language: en",
                    "Connection: close",
                    "");
            assertThat(line.readToEnd()).startsWith("HTTP/1.1 404").contains("nothing-is-here");
        }
        for (var service : values()) {
            assertThat(played(service).received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//api/v1/me", "/api//v1/me", "/./api/v1/me", "/%61pi/v1/me", "/api/v1/x/../me"})
    void no_spelling_of_a_path_gets_round_the_token_check(String path) {
        try (var line = new RawConnection(gateway)) {
            line.send("GET " + path + " HTTP/1.1", "Host: " + gateway.getAuthority(), "Connection: close", "");
            assertThat(line.readToEnd()).startsWith("HTTP/1.1 401");
        }
        assertThat(played(PORTFOLIO).received()).isEmpty();
    }
}
