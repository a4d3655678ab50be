package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.gateway.service.Service.*;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoutesTest extends GatewayTest {

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
                "/api/v1/learning-plans/..%2f..%2f..%2fq/metrics"
            })
    void nobody_climbs_out_of_the_api_into_a_service(String path) {
        anna().get(path);

        for (var service : values()) {
            assertThat(played(service).received())
                    .allSatisfy(seen -> assertThat(seen.uri())
                            .startsWith("/api/v1/")
                            .doesNotContain("/q/metrics/")
                            .doesNotContain(".." + "/"));
        }
    }
}
