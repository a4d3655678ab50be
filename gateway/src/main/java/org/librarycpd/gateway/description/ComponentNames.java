package org.librarycpd.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.librarycpd.gateway.service.Service;

/**
 * Gives a component of one service another name where that name already means something else. What refers to a renamed
 * component thereby differs too, so this goes on until nothing more has to be renamed.
 */
final class ComponentNames {

    private static final String COMPONENTS = "components";
    private static final String PREFIX = "#/components/";

    private final Service service;
    private final JsonObject taken;
    private final Map<String, String> renamed = new HashMap<>();

    private ComponentNames(Service service, JsonObject taken) {
        this.service = service;
        this.taken = taken;
    }

    static JsonObject apart(Service service, JsonObject description, JsonObject taken) {
        return new ComponentNames(service, taken).apart(description);
    }

    private JsonObject apart(JsonObject description) {
        var original = description.getJsonObject(COMPONENTS, new JsonObject());
        while (findConflict(original, (JsonObject) rewritten(original))) {
            // each round may bring up further ones
        }
        var result = (JsonObject) rewritten(description);
        return result.put(COMPONENTS, withNewNames(result.getJsonObject(COMPONENTS, new JsonObject())));
    }

    private boolean findConflict(JsonObject original, JsonObject rewritten) {
        var before = renamed.size();
        original.fieldNames().forEach(kind -> {
            var others = taken.getJsonObject(kind, new JsonObject());
            var mine = rewritten.getJsonObject(kind);
            mine.fieldNames().stream()
                    .filter(name ->
                            others.containsKey(name) && !others.getValue(name).equals(mine.getValue(name)))
                    .forEach(name -> renamed.computeIfAbsent(
                            PREFIX + kind + "/" + name, ref -> PREFIX + kind + "/" + free(name, others, mine)));
        });
        return renamed.size() > before;
    }

    private String free(String name, JsonObject others, JsonObject mine) {
        var label = service.label();
        var free = Character.toUpperCase(label.charAt(0)) + label.substring(1) + name;
        while (others.containsKey(free) || mine.containsKey(free)) {
            free += "_";
        }
        return free;
    }

    private Object rewritten(Object value) {
        if (value instanceof JsonObject object) {
            var copy = new JsonObject();
            object.forEach(member -> copy.put(member.getKey(), rewritten(member.getValue())));
            return copy;
        }
        if (value instanceof JsonArray array) {
            var copy = new JsonArray();
            array.forEach(element -> copy.add(rewritten(element)));
            return copy;
        }
        return value instanceof String text ? renamed.getOrDefault(text, text) : value;
    }

    private JsonObject withNewNames(JsonObject components) {
        var result = new JsonObject();
        components.fieldNames().forEach(kind -> {
            var named = new JsonObject();
            components.getJsonObject(kind).forEach(component -> {
                var ref = PREFIX + kind + "/" + component.getKey();
                named.put(
                        renamed.getOrDefault(ref, ref).substring((PREFIX + kind + "/").length()), component.getValue());
            });
            result.put(kind, named);
        });
        return result;
    }
}
