package org.librarycpd.deploy.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Site;

/** The gateway, the only way in. */
final class Door {
    static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Site site;
    private final Narration narration;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Door(Site site, Narration narration) {
        this.site = site;
        this.narration = narration;
    }

    Narration narration() {
        return narration;
    }

    URI address(String path) {
        return URI.create(site.gatewayUrl() + path);
    }

    String logsFor(String path) {
        return "Logs: %s, %s".formatted(site.home().log("gateway"), site.home().log(Routes.partFor(path)));
    }

    Answer send(HttpRequest request, String line, String requestId) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(request, (name, value) -> true)
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
            return new Answer(
                    line,
                    answer.statusCode(),
                    answer.headers(),
                    answer.body(),
                    requestId,
                    logsFor(request.uri().getPath()));
        } catch (IOException e) {
            throw new CannotGoOn(
                    "%s got no answer: %s%n%s"
                            .formatted(line, e, logsFor(request.uri().getPath())),
                    e);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped during " + line, e);
        }
    }
}
