package org.librarycpd.gateway.description;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the gateway answers by itself. */
final class OwnDescription {

    private OwnDescription() {}

    static JsonObject read() {
        try (var resource = OwnDescription.class.getResourceAsStream("/openapi-gateway.json")) {
            return new JsonObject(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
