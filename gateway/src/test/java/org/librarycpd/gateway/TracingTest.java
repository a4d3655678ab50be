package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.gateway.service.Service.PORTFOLIO;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TracingTest.WithCollector.class)
class TracingTest extends GatewayTest {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void with_a_collector_the_trace_goes_on_with_a_span_of_the_gateway() {
        anna().header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
                .get("/api/v1/me")
                .then()
                .statusCode(200);

        assertThat(played(PORTFOLIO).last().headers("traceparent"))
                .singleElement()
                .asString()
                .contains(TRACE_ID)
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void with_a_collector_each_part_of_a_view_is_asked_in_the_same_trace() {
        anna().header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01").get("/api/v1/me/dashboard");

        assertThat(played(PORTFOLIO).received())
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.headers("traceparent"))
                        .singleElement()
                        .asString()
                        .contains(TRACE_ID));
    }

    public static class WithCollector implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:9");
        }
    }
}
