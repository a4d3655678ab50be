package org.librarycpd.gateway.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/me, /api/v1/me, /api/v1/me",
        "/api/v1/learning-plans/0193b7a0-0000-7000-8000-000000000001/items, /api/v1/learning-plans/{id}/items, /api/v1/learning-plans/*",
        "/api/v1/certificates/Ivanova-1980, /api/v1/certificates/{id}, /api/v1/certificates/*",
        "/api/v1/admin/rating/dead-letters/17, /api/v1/admin/rating/dead-letters/{id}, /api/v1/admin/*",
        "/api/v1/calendar.ics, /api/v1/calendar.ics, /api/v1/calendar.ics",
        "/api/v1/unheard-of/ivanova, /*, /*",
        "/wp-login.php, /*, /*",
        "/signed-in, /signed-in, /signed-in"
    })
    void a_path_is_told_without_telling_whom_it_is_about(String path, String template, String noun) {
        assertThat(Route.of(path)).isEqualTo(new Route(template, noun));
    }
}
