package org.librarycpd.deploy.home;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** One platform: where it lives, where its parts listen, and what they need to trust each other. */
public record Site(Home home, Ports ports, Secrets secrets, Realm realm) {
    public static final String POSTGRES_ADMIN = "LIBRARYCPD_POSTGRES_ADMIN";
    public static final String KEYCLOAK_ADMIN = "LIBRARYCPD_KEYCLOAK_ADMIN";

    private static final String CREDENTIALS = "LIBRARYCPD_CREDENTIALS";

    private static final List<String> DATABASES =
            List.of("portfolio", "appraisal", "registry", "rating", "notification", "keycloak");

    /** A platform about to start. */
    public static Site toStart(Home home, Map<String, String> environment) {
        return with(home, Ports.choose(environment));
    }

    /** The platform that was started last. */
    public static Site running(Home home) {
        return with(home, Ports.load(home.ports()));
    }

    private static Site with(Home home, Ports ports) {
        home.refuseDataWithoutSecrets();
        var realm = Realm.in(home.realm());
        var names = new TreeSet<>(realm.secretNames());
        names.add(POSTGRES_ADMIN);
        names.add(KEYCLOAK_ADMIN);
        names.add(CREDENTIALS);
        DATABASES.forEach(database -> names.add(databaseSecret(database)));
        return new Site(home, ports, Secrets.keptIn(home.secrets(), names), realm);
    }

    public List<String> databases() {
        return DATABASES;
    }

    public String databaseUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.of(Port.POSTGRES), database);
    }

    public String databasePassword(String database) {
        return secrets.of(databaseSecret(database));
    }

    /** 32 bytes in base64, under which the keys that sign certificates are kept. */
    public String credentialKey() {
        try {
            var key = MessageDigest.getInstance("SHA-256")
                    .digest(secrets.of(CREDENTIALS).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String databaseSecret(String database) {
        return "LIBRARYCPD_DATABASE_" + database.toUpperCase(Locale.ROOT);
    }

    public String realmUrl() {
        return ports.url(Port.KEYCLOAK) + "/realms/" + Realm.NAME;
    }

    public String gatewayUrl() {
        return ports.url(Port.GATEWAY);
    }
}
