package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.PORTFOLIO;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.logging.Level;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JourneyTest extends GatewayTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void a_request_keeps_the_number_it_came_with() {
        anna().header("X-Request-Id", "front-end.42")
                .get("/api/v1/me")
                .then()
                .header("X-Request-Id", equalTo("front-end.42"));

        assertThat(played(PORTFOLIO).last().headers("X-Request-Id")).containsExactly("front-end.42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "with space in it",
                "{\"json\":1}",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void a_number_of_another_form_is_replaced(String odd) {
        var answer = anna().header("X-Request-Id", odd).get("/api/v1/me");

        assertThat(answer.headers().getValues("X-Request-Id"))
                .singleElement()
                .asString()
                .matches("[0-9a-f-]{36}")
                .isEqualTo(played(PORTFOLIO).last().header("X-Request-Id"));
    }

    @Test
    void a_service_cannot_give_the_request_a_second_number() {
        played(PORTFOLIO)
                .on(
                        "/api/v1/me",
                        request -> request.response()
                                .putHeader("X-Request-Id", "another-one")
                                .end());

        assertThat(anna().header("X-Request-Id", "front-end.42")
                        .get("/api/v1/me")
                        .headers()
                        .getValues("X-Request-Id"))
                .containsExactly("front-end.42");
    }

    @Test
    void a_trace_that_has_begun_goes_on() {
        anna().header("traceparent", TRACE).header("tracestate", "a=1").get("/api/v1/me");

        assertThat(played(PORTFOLIO).last().headers("traceparent")).containsExactly(TRACE);
        assertThat(played(PORTFOLIO).last().header("tracestate")).isEqualTo("a=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void a_trace_begins_here_where_there_is_none(String odd) {
        anna().header("traceparent", odd).header("tracestate", "a=1").get("/api/v1/me");

        assertThat(played(PORTFOLIO).last().headers("traceparent"))
                .singleElement()
                .asString()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isNotEqualTo(odd);
        assertThat(played(PORTFOLIO).last().header("tracestate")).isNull();
    }

    @Test
    void the_access_log_says_what_was_asked_and_not_who_or_whom() {
        var log = new Kept();
        var logger = Logger.getLogger("access");
        logger.addHandler(log);
        try {
            anna().header("traceparent", TRACE)
                    .header("X-Request-Id", "front-end.42")
                    .get("/api/v1/staff-members/0b1a57ae-0000-4000-8000-000000000001/Ivanova?name=Иванова");
            await().until(() -> log.line != null);
        } finally {
            logger.removeHandler(log);
        }

        assertThat(log.facts)
                .containsEntry("requestId", "front-end.42")
                .containsEntry("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")
                .containsEntry("method", "GET")
                .containsEntry("route", "/api/v1/staff-members/{id}/{id}")
                .containsEntry("status", "200")
                .containsKey("ms");
        assertThat(log.line + log.facts).doesNotContain("anna", "Ivanova", "Иванова", "0b1a57ae", "127.0.0.1", "?");
    }

    @Test
    void metrics_tell_nouns_apart_but_not_ids() {
        anna().get("/api/v1/learning-plans/0b1a57ae-0000-4000-8000-000000000001/items");

        anna().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/api/v1/learning-plans/*\""))
                .body(not(containsString("0b1a57ae")));
    }

    private static final class Kept extends ExtHandler {

        volatile Map<String, String> facts;
        volatile String line;

        Kept() {
            setLevel(Level.ALL);
        }

        @Override
        protected void doPublish(ExtLogRecord entry) {
            facts = entry.getMdcCopy();
            line = entry.getFormattedMessage();
        }
    }
}
