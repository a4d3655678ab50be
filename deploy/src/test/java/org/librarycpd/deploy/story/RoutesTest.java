package org.librarycpd.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/learning-plans/7/submission, portfolio-service",
        "/api/v1/competency-gaps?limit=5, appraisal-service",
        "/api/v1/expert-assignments/7/declaration, appraisal-service",
        "/api/v1/programme-runs/7/enrolments, provider-registry-service",
        "/api/v1/reviews, rating-service",
        "/api/v1/notifications, notification-service"
    })
    void the_log_of_the_service_behind_a_path_is_named(String path, String part) {
        assertThat(Routes.partFor(path)).isEqualTo(part);
    }
}
