package org.librarycpd.deploy.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Realm;
import org.librarycpd.deploy.home.Site;

/** Gets tokens from Keycloak the ways front-ends and systems do. */
public final class Tokens {
    public static final String WEB_CLIENT = "librarycpd-web";

    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Tokens(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    public record Pair(String access, String refresh, Instant expires) {}

    Pair signIn(Realm.Account account) {
        var page = new LoginPage(site);
        var code = page.signIn(account.username(), site.secrets().of(account.secret()));
        var answer = exchange(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                WEB_CLIENT,
                "code",
                code,
                "redirect_uri",
                page.redirect(),
                "code_verifier",
                page.verifier()));
        return pair(answer, account.username());
    }

    Optional<Pair> refresh(Pair old) {
        var answer = exchange(
                Map.of("grant_type", "refresh_token", "client_id", WEB_CLIENT, "refresh_token", old.refresh()));
        return answer.statusCode() == 200 ? Optional.of(pair(answer, WEB_CLIENT)) : Optional.empty();
    }

    Pair ofMachine(Realm.Machine machine) {
        var answer = exchange(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                machine.clientId(),
                "client_secret",
                site.secrets().of(machine.secret())));
        return pair(answer, machine.clientId());
    }

    boolean isAboutToExpire(Pair pair) {
        return clock.instant().isAfter(pair.expires().minus(MARGIN));
    }

    /** The token endpoint's own answer, for those who want to see it refuse. */
    public HttpResponse<String> exchange(Map<String, String> form) {
        try {
            return http.send(
                    Forms.post(site.realmUrl() + "/protocol/openid-connect/token", form),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotGoOn("Keycloak cannot be reached at %s: %s. Its log is %s"
                    .formatted(site.realmUrl(), e, site.home().log("keycloak")));
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while a token was asked for.", e);
        }
    }

    private Pair pair(HttpResponse<String> answer, String who) {
        if (answer.statusCode() != 200) {
            throw new CannotGoOn("Keycloak gave %s no token: %d %s. Its log is %s"
                    .formatted(
                            who, answer.statusCode(), answer.body(), site.home().log("keycloak")));
        }
        var body = read(answer.body());
        return new Pair(
                body.path("access_token").asText(),
                body.path("refresh_token").asText(),
                clock.instant().plusSeconds(body.path("expires_in").asLong()));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new CannotGoOn("Keycloak's answer is no JSON: " + body, e);
        }
    }
}
