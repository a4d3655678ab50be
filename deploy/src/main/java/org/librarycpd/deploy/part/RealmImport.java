package org.librarycpd.deploy.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Site;

/** Keycloak reads the realm file once; what depends on this start's ports is told to it afterwards. */
public record RealmImport(Site site) {
    private static final String GATEWAY = "gateway";
    private static final String FILE = "file";
    private static final String WEB_CLIENT = "librarycpd-web";
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isOutstanding() {
        return !Files.exists(site.home().realmImport());
    }

    /** The file was changed after Keycloak had read it. */
    public boolean isOutdated() {
        return !isOutstanding() && !known().getProperty(FILE).equals(fingerprint());
    }

    void settle() {
        var known = isOutstanding() ? new Properties() : known();
        var before = known.getProperty(GATEWAY, site.gatewayUrl());
        if (!before.equals(site.gatewayUrl())) {
            moveWebClient(before);
        }
        known.setProperty(GATEWAY, site.gatewayUrl());
        known.putIfAbsent(FILE, fingerprint());
        try (var out = Files.newBufferedWriter(site.home().realmImport())) {
            known.store(out, "what Keycloak was told");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties known() {
        var known = new Properties();
        try (var in = Files.newBufferedReader(site.home().realmImport())) {
            known.load(in);
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fingerprint() {
        return Integer.toHexString(site.realm().text().hashCode());
    }

    private void moveWebClient(String before) {
        try {
            var admin = KeycloakAdmin.signedIn(site);
            var found = admin.get("/clients?clientId=" + WEB_CLIENT);
            var moved = JSON.readTree(found.replace("\"" + before, "\"" + site.gatewayUrl()))
                    .get(0);
            admin.put("/clients/" + moved.path("id").asText(), moved.toString());
        } catch (IOException | InterruptedException e) {
            throw new CannotGoOn(
                    "Keycloak runs, but could not be told the gateway's new address: " + e.getMessage(), e);
        }
    }
}
