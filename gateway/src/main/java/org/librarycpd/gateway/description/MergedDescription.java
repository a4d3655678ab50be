package org.librarycpd.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.librarycpd.gateway.service.Destination;
import org.librarycpd.gateway.service.Service;

/** An OpenAPI 3.1 document that grows by one service's description after the other. */
final class MergedDescription {

    private static final Logger LOG = Logger.getLogger(MergedDescription.class);
    private static final String SCHEME = "keycloak";

    private final JsonObject document;
    private final JsonObject paths;
    private final JsonObject components;
    private final JsonArray tags;
    private final OperationNames operations = new OperationNames();

    MergedDescription(URI signIn) {
        document = OwnDescription.read();
        paths = document.getJsonObject("paths");
        components = document.getJsonObject("components");
        tags = document.getJsonArray("tags");
        components
                .getJsonObject("securitySchemes")
                .getJsonObject(SCHEME)
                .put("openIdConnectUrl", signIn + "/.well-known/openid-configuration");
        operations.take(paths);
    }

    void add(Service service, JsonObject description) {
        var renamed = ComponentNames.apart(service, description, components);
        renamed.getJsonObject("components", new JsonObject())
                .forEach(kind -> addComponents(kind.getKey(), kind.getValue()));
        renamed.getJsonObject("paths", new JsonObject())
                .forEach(path -> addPath(service, path.getKey(), path.getValue()));
        renamed.getJsonArray("tags", new JsonArray()).forEach(this::addTag);
    }

    JsonObject of(Set<Service> described) {
        var silent = Arrays.stream(Service.values())
                .filter(service -> !described.contains(service))
                .map(Service::label)
                .collect(Collectors.toList());
        return silent.isEmpty() ? document : document.put("x-unavailable", new JsonArray(silent));
    }

    private void addComponents(String kind, Object named) {
        if (!kind.equals("securitySchemes") && named instanceof JsonObject these) {
            if (!components.containsKey(kind)) {
                components.put(kind, new JsonObject());
            }
            components.getJsonObject(kind).mergeIn(these);
        }
    }

    private void addPath(Service service, String path, Object item) {
        var outside = Destination.asSeenFromOutside(service, path);
        if (outside.isEmpty() && path.startsWith(Destination.ROOT)) {
            LOG.warnf("%s describes %s, to which no route leads", service.label(), path);
        }
        if (item instanceof JsonObject these) {
            outside.filter(free -> !paths.containsKey(free))
                    .ifPresent(free -> paths.put(free, operations.ofOneService(service, secured(these))));
        }
    }

    private void addTag(Object tag) {
        var known = tags.stream().anyMatch(other -> name(other).equals(name(tag)));
        if (!known) {
            tags.add(tag);
        }
    }

    private static Object name(Object tag) {
        return tag instanceof JsonObject named ? named.getValue("name", "") : "";
    }

    /** Each service calls the same sign-in by a name of its own. */
    private static JsonObject secured(JsonObject pathItem) {
        pathItem.forEach(member -> {
            if (member.getValue() instanceof JsonObject operation
                    && operation.getValue("security") instanceof JsonArray) {
                var ways = new JsonArray();
                operation.getJsonArray("security").forEach(way -> ways.add(ourName(way)));
                operation.put("security", ways);
            }
        });
        return pathItem;
    }

    private static Object ourName(Object way) {
        var scopes = new JsonArray();
        if (!(way instanceof JsonObject named) || named.isEmpty()) {
            return new JsonObject();
        }
        named.forEach(scheme -> {
            if (scheme.getValue() instanceof JsonArray these) {
                these.forEach(scopes::add);
            }
        });
        return new JsonObject().put(SCHEME, scopes);
    }
}
