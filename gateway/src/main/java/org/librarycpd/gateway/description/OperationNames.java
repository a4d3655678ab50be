package org.librarycpd.gateway.description;

import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.librarycpd.gateway.service.Service;

/** An operation's name may be used once in a whole document. */
final class OperationNames {

    private static final String NAME = "operationId";

    private final Set<String> taken = new HashSet<>();

    void take(JsonObject paths) {
        paths.forEach(path -> ((JsonObject) path.getValue()).forEach(member -> {
            if (member.getValue() instanceof JsonObject operation && operation.containsKey(NAME)) {
                taken.add(operation.getString(NAME));
            }
        }));
    }

    JsonObject ofOneService(Service service, JsonObject pathItem) {
        pathItem.forEach(member -> {
            if (member.getValue() instanceof JsonObject operation && operation.containsKey(NAME)) {
                operation.put(NAME, unique(service, operation.getString(NAME)));
            }
        });
        return pathItem;
    }

    private String unique(Service service, String name) {
        var unique = name;
        while (!taken.add(unique)) {
            unique = service.label() + "_" + unique;
        }
        return unique;
    }
}
