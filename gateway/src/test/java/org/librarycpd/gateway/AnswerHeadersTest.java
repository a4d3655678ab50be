package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.PORTFOLIO;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswerHeadersTest extends GatewayTest {

    @TestHTTPResource
    URI gateway;

    @Test
    void a_longer_answer_is_sent_compressed_with_the_same_etag() throws Exception {
        played(PORTFOLIO)
                .on(
                        "/api/v1/me",
                        request -> request.response()
                                .putHeader("Content-Type", "application/json; charset=utf-8")
                                .putHeader("ETag", "\"1-ru\"")
                                .end(new JsonObject()
                                        .put("text", "книга ".repeat(400))
                                        .toBuffer()));

        var answer = askCompressed("/api/v1/me");

        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"1-ru\"");
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.equalsIgnoreCase("accept-encoding"));
        assertThat(answer.body().length).isLessThan(500);
        assertThat(played(PORTFOLIO).last().header("Accept-Encoding")).isNull();
    }

    @Test
    void a_short_answer_is_sent_as_it_is() throws Exception {
        var answer = askCompressed("/api/v1/me");

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("{\"service\"");
    }

    @Test
    void who_does_not_ask_for_compression_gets_none() throws Exception {
        played(PORTFOLIO).gives("/api/v1/me", new JsonObject().put("text", "x".repeat(4000)));

        var answer = ask("/api/v1/me", "identity");

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(answer.body()).hasSizeGreaterThan(4000);
    }

    @Test
    void browsers_are_told_to_be_careful_with_every_answer() {
        anna().get("/api/v1/me")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Cache-Control", "private, no-store")
                .header("Server", nullValue());
    }

    @Test
    void no_other_origin_may_read_unless_it_was_named() {
        anna().header("Origin", "https://elsewhere.example")
                .get("/api/v1/me")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private HttpResponse<byte[]> askCompressed(String path) throws IOException, InterruptedException {
        return ask(path, "gzip");
    }

    private HttpResponse<byte[]> ask(String path, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + world.tokens().of("anna"))
                .header("Accept-Encoding", encoding)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
