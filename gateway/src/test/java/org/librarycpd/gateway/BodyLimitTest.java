package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.librarycpd.gateway.service.Service.PORTFOLIO;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.gateway.played.RawConnection;

@QuarkusTest
class BodyLimitTest extends GatewayTest {

    private static final int MIB = 1 << 20;

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/learning-plans, 1",
        "/api/v1/portfolio-entries/5/evidence, 11",
        "/api/v1/staff-imports, 16",
        "/api/v1/portfolio-entries/5/evidence-notes, 1"
    })
    void a_body_up_to_its_limit_goes_through_and_one_byte_more_does_not(String path, int mebibytes) throws Exception {
        var whole = send(path, mebibytes * MIB);
        var tooLarge = send(path, mebibytes * MIB + 1);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).contains("\"bytes\":" + mebibytes * MIB);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(tooLarge.body())
                .contains("urn:librarycpd:problem:a-body-keeps-its-limit")
                .contains("The body is larger than");
        assertThat(played(PORTFOLIO).received()).hasSize(1);
    }

    private HttpResponse<String> send(String path, int bytes) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + world.tokens().of("anna"))
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void a_body_that_does_not_tell_its_size_is_counted_and_cut_off() {
        var cut = new AtomicBoolean();
        played(PORTFOLIO).on("/api/v1/learning-plans", request -> {
            request.exceptionHandler(failure -> cut.set(true));
            request.handler(piece -> {});
        });

        try (var line = new RawConnection(gateway)) {
            line.send(
                    "POST /api/v1/learning-plans HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "Transfer-Encoding: chunked",
                    "",
                    ("10000\r\n" + "x".repeat(0x10000) + "\r\n").repeat(17));
            assertThat(line.readUntil("}")).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
        await().untilTrue(cut);
    }

    @Test
    void a_small_body_that_does_not_tell_its_size_goes_through() {
        try (var line = new RawConnection(gateway)) {
            line.send(
                    "POST /api/v1/learning-plans HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Authorization: Bearer " + world.tokens().of("anna"),
                    "Transfer-Encoding: chunked",
                    "",
                    "5\r\n12345\r\n0\r\n\r\n");
            assertThat(line.readUntil("}")).startsWith("HTTP/1.1 200").contains("\"bytes\":5");
        }
    }

    @Test
    void headers_have_their_limit_too() {
        try (var line = new RawConnection(gateway)) {
            line.send(
                    "GET /api/v1/me HTTP/1.1", "Host: " + gateway.getAuthority(), "X-Large: " + "x".repeat(20_000), "");
            assertThat(line.readUntil("\r\n")).startsWith("HTTP/1.1 431");
        }
        assertThat(played(PORTFOLIO).received()).isEmpty();
    }
}
