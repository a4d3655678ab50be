package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.*;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.librarycpd.gateway.played.RawConnection;

@QuarkusTest
class PassageTest extends GatewayTest {

    @TestHTTPResource
    URI gateway;

    @Test
    void a_service_that_is_away_is_named_and_one_is_told_when_to_come_back() {
        played(RATING).goAway();

        anna().post("/api/v1/reviews")
                .then()
                .statusCode(503)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:librarycpd:problem:a-service-is-there"))
                .body("title", startsWith("The rating service is away"));
        anna().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void a_service_that_comes_back_is_found_again() {
        played(RATING).goAway();
        anna().get("/api/v1/reviews").then().statusCode(503);

        played(RATING).comeBack();

        anna().get("/api/v1/reviews").then().statusCode(200);
    }

    @Test
    void a_slow_service_is_given_up_and_asked_only_once() {
        played(PORTFOLIO).keepsSilentOn("/api/v1/learning-plans");

        anna().body("{}")
                .contentType("application/json")
                .post("/api/v1/learning-plans")
                .then()
                .statusCode(504)
                .body("type", equalTo("urn:librarycpd:problem:a-service-answers-in-time"));

        assertThat(played(PORTFOLIO).received()).hasSize(1);
    }

    @Test
    void a_service_that_breaks_off_is_not_asked_again() {
        played(PORTFOLIO)
                .on("/api/v1/learning-plans", request -> request.connection().close());

        anna().post("/api/v1/learning-plans")
                .then()
                .statusCode(502)
                .body("type", equalTo("urn:librarycpd:problem:a-service-finishes-its-answer"));

        assertThat(played(PORTFOLIO).received()).hasSize(1);
    }

    @Test
    void what_a_service_says_comes_back_unchanged() {
        played(APPRAISAL)
                .on(
                        "/api/v1/appraisals/1",
                        request -> request.response()
                                .setStatusCode(412)
                                .putHeader("Content-Type", "application/problem+json")
                                .putHeader("ETag", "\"7-ru\"")
                                .putHeader("Vary", "Accept-Language, Authorization")
                                .putHeader("Cache-Control", "private")
                                .end("{\"title\":\"changed\"}"));

        anna().header("If-Match", "\"6-ru\"")
                .get("/api/v1/appraisals/1")
                .then()
                .statusCode(412)
                .header("ETag", "\"7-ru\"")
                .header("Cache-Control", "private")
                .body("title", equalTo("changed"));
        assertThat(played(APPRAISAL).last().header("If-Match")).isEqualTo("\"6-ru\"");
    }

    @Test
    void not_modified_passes_through() {
        played(PORTFOLIO)
                .on(
                        "/api/v1/learning-plans/1",
                        request -> request.response()
                                .setStatusCode("\"3-en\"".equals(request.getHeader("If-None-Match")) ? 304 : 200)
                                .putHeader("ETag", "\"3-en\"")
                                .end());

        anna().header("If-None-Match", "\"3-en\"")
                .get("/api/v1/learning-plans/1")
                .then()
                .statusCode(304)
                .header("ETag", "\"3-en\"");
    }

    @Test
    void links_of_a_service_lead_through_the_gateway() {
        var address = played(PORTFOLIO).address();
        played(PORTFOLIO)
                .on(
                        "/api/v1/learning-plans",
                        request -> request.response()
                                .setStatusCode(201)
                                .putHeader("Location", address + "/api/v1/learning-plans/1")
                                .putHeader("Link", "<" + address + "/api/v1/learning-plans?cursor=x>; rel=\"next\"")
                                .end());

        anna().post("/api/v1/learning-plans")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/learning-plans/1")
                .header("Link", "</api/v1/learning-plans?cursor=x>; rel=\"next\"");
    }

    @Test
    void nobody_can_pretend_to_come_from_elsewhere() {
        anna().header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.0.0.1;host=evil.example")
                .header("X-Real-IP", "10.0.0.1")
                .header("Via", "1.1 evil")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "session=1")
                .get("/api/v1/me")
                .then()
                .statusCode(200);

        var seen = played(PORTFOLIO).last();
        assertThat(seen.headers("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(seen.headers("X-Forwarded-Host")).containsExactly(gateway.getAuthority());
        assertThat(seen.headers("X-Forwarded-Proto")).containsExactly("http");
        for (var name :
                new String[] {"X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "Via", "X-HTTP-Method-Override", "Cookie"
                }) {
            assertThat(seen.headers(name)).as(name).isEmpty();
        }
    }

    @Test
    void headers_of_one_hop_stay_there_and_the_library_goes_on() {
        try (var line = new RawConnection(gateway)) {
            line.send(
                    "GET /api/v1/me HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "Connection: X-Hop, Authorization, traceparent",
                    "X-Hop: 1",
                    "TE: trailers",
                    "Proxy-Authorization: Basic YTpi",
                    "X-Library: polesye-oblast-library",
                    "");
            assertThat(line.readUntil("}")).startsWith("HTTP/1.1 200");
        }

        var seen = played(PORTFOLIO).last();
        assertThat(seen.header("X-Hop")).isNull();
        assertThat(seen.header("TE")).isNull();
        assertThat(seen.header("Proxy-Authorization")).isNull();
        assertThat(seen.header("Authorization")).startsWith("Bearer ");
        assertThat(seen.header("traceparent")).isNotNull();
        assertThat(seen.header("X-Library")).isEqualTo("polesye-oblast-library");
    }

    @Test
    void a_request_cut_off_in_the_middle_is_cut_off_at_the_service_too() {
        var cut = new AtomicBoolean();
        var begun = new AtomicBoolean();
        played(PORTFOLIO).on("/api/v1/portfolio-entries", request -> {
            request.exceptionHandler(failure -> cut.set(true));
            request.handler(piece -> begun.set(true));
        });

        try (var line = new RawConnection(gateway)) {
            line.send(
                    "POST /api/v1/portfolio-entries HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "Content-Length: 100000",
                    "",
                    "x".repeat(1000));
            await().untilTrue(begun);
        }

        await().untilTrue(cut);
    }

    @Test
    void an_answer_cut_off_in_the_middle_does_not_look_whole() {
        played(PORTFOLIO).on("/api/v1/portfolios/1", request -> {
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .setChunked(true)
                    .write("{\"half\":");
            request.response()
                    .write("\"")
                    .onSuccess(written -> request.connection().close());
        });

        try (var line = new RawConnection(gateway)) {
            line.send(
                    "GET /api/v1/portfolios/1 HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "");
            assertThat(line.readToEnd())
                    .contains("half")
                    .doesNotContain("\r\n0\r\n\r\n")
                    .doesNotContain("<cut off>");
        }
    }

    @Test
    void events_arrive_while_the_answer_is_still_open() {
        played(NOTIFICATION)
                .on(
                        "/api/v1/notifications/stream",
                        request -> request.response()
                                .putHeader("Content-Type", "text/event-stream")
                                .setChunked(true)
                                .write("data: first\n\n"));

        try (var line = new RawConnection(gateway)) {
            line.send(
                    "GET /api/v1/notifications/stream HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "Accept-Encoding: gzip",
                    "");
            assertThat(line.readUntil("data: first")).contains("text/event-stream");
        }
    }

    @Test
    void many_open_streams_do_not_keep_others_waiting() {
        played(NOTIFICATION)
                .on(
                        "/api/v1/notifications/stream",
                        request -> request.response()
                                .putHeader("Content-Type", "text/event-stream")
                                .setChunked(true)
                                .write("data: first\n\n"));
        var lines = new ArrayList<RawConnection>();
        for (var i = 0; i < 70; i++) {
            var line = new RawConnection(gateway);
            lines.add(line);
            line.send(
                    "GET /api/v1/notifications/stream HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("listener-" + i),
                    "");
        }
        lines.forEach(line -> line.readUntil("data: first"));

        anna().get("/api/v1/notifications").then().statusCode(200);
        lines.forEach(RawConnection::close);
    }

    @Test
    void who_asks_first_whether_to_send_is_told_to_go_on() {
        try (var line = new RawConnection(gateway)) {
            line.send(
                    "POST /api/v1/learning-plans HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "Expect: 100-continue",
                    "Connection: close",
                    "Content-Length: 2",
                    "");
            assertThat(line.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            line.send("{}");
            assertThat(line.readToEnd()).contains("HTTP/1.1 200");
        }
        assertThat(played(PORTFOLIO).last().header("Expect")).isNull();
    }

    @Test
    void a_large_answer_comes_through_whole() {
        var megabytes = Buffer.buffer("0123456789abcdef".repeat(1 << 20));
        played(REGISTRY)
                .on("/api/v1/exchange-items/1", request -> request.response().end(megabytes));

        var answer = anna().get("/api/v1/exchange-items/1").asByteArray();

        assertThat(answer).isEqualTo(megabytes.getBytes());
    }

    @Test
    void a_refusal_of_the_service_while_one_is_still_sending_arrives() {
        played(PORTFOLIO)
                .on(
                        "/api/v1/learning-plans",
                        request -> request.response()
                                .setStatusCode(403)
                                .end(new JsonObject().put("title", "no").encode()));

        anna().body("x".repeat(200_000)).post("/api/v1/learning-plans").then().statusCode(403);
    }
}
