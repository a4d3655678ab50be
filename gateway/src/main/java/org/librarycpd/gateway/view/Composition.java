package org.librarycpd.gateway.view;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A view while it is being put together: what was given, and the names of the parts that failed. */
final class Composition {

    private final Map<String, Object> given = new HashMap<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> failed = new TreeSet<>();

    /** The part that the view is about: without it there is no view. */
    Future<JsonObject> root(String name, Future<Answer> asked) {
        order.add(name);
        return asked.compose(answer -> {
            if (answer instanceof Answer.Given found) {
                given.put(name, found.content());
                return Future.succeededFuture(found.content());
            }
            return Future.failedFuture(new NoView(answer));
        });
    }

    /** One of the other parts: left out if it is not for this caller, named if it failed. */
    Future<Optional<JsonObject>> part(String name, Future<Answer> asked, Function<JsonObject, Object> shape) {
        order.add(name);
        return asked.compose(answer -> {
            if (answer instanceof Answer.Refused refused && refused.isAboutTheRequest()) {
                return Future.failedFuture(new NoView(refused));
            }
            if (answer instanceof Answer.Given found && shaped(name, found.content(), shape)) {
                return Future.succeededFuture(Optional.of(found.content()));
            }
            if (!answer.isNotForThisCaller()) {
                failed(name);
            }
            return Future.succeededFuture(Optional.empty());
        });
    }

    private boolean shaped(String name, JsonObject content, Function<JsonObject, Object> shape) {
        try {
            given.put(name, shape.apply(content));
            return true;
        } catch (ClassCastException notWhatWasAgreed) {
            return false;
        }
    }

    void put(String name, Object part) {
        order.add(name);
        given.put(name, part);
    }

    void failed(String name) {
        failed.add(name);
    }

    /** The same parts give the same text, whichever service was faster: the ETag depends on it. */
    JsonObject view() {
        var view = new JsonObject();
        order.stream().filter(given::containsKey).forEach(name -> view.put(name, given.get(name)));
        return view.put("unavailable", new JsonArray(List.copyOf(failed)));
    }

    static Object items(JsonObject list) {
        return list.getJsonArray("items", new JsonArray());
    }

    static Object whole(JsonObject one) {
        return one;
    }
}
