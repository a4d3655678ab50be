package org.librarycpd.deploy.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which PostgreSQL and Keycloak the build has fetched; the numbers come from the parent pom. */
final class Versions {
    private static final Properties KNOWN = new Properties();

    static {
        try (var file = Versions.class.getResourceAsStream("versions.properties")) {
            KNOWN.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Versions() {}

    static String of(String part) {
        return KNOWN.getProperty(part);
    }
}
