package org.librarycpd.gateway.view;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;

/** Only what is an id goes into the path of a question. */
final class Id {

    private Id() {}

    static Optional<String> of(Object value) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(value)).toString());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static Optional<String> in(JsonObject object, String field) {
        return Optional.ofNullable(object.getValue(field)).flatMap(Id::of);
    }
}
