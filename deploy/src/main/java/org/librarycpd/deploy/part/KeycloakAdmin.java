package org.librarycpd.deploy.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Realm;
import org.librarycpd.deploy.home.Site;

/** The admin's session with Keycloak. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String realm;
    private final String token;

    private KeycloakAdmin(Site site) throws IOException, InterruptedException {
        var keycloak = site.ports().url(Port.KEYCLOAK);
        this.realm = keycloak + "/admin/realms/" + Realm.NAME;
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + site.secrets().of(Site.KEYCLOAK_ADMIN);
        var login = HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        this.token = JSON.readTree(send(login)).path("access_token").asText();
    }

    static KeycloakAdmin signedIn(Site site) throws IOException, InterruptedException {
        return new KeycloakAdmin(site);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(asAdmin(path));
    }

    void put(String path, String body) throws IOException, InterruptedException {
        send(asAdmin(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder asAdmin(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
