package org.librarycpd.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.librarycpd.gateway.service.Destination;
import org.librarycpd.gateway.service.Service;

/** Which headers cross the gateway, and what it says itself about where a request came from. */
final class PassedHeaders {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "http2-settings");
    private static final Set<String> NOT_FOR_SERVICES = Set.of(
            "forwarded", "via", "x-real-ip", "x-original-url", "x-rewrite-url", "x-http-method-override", "cookie");

    private static final Set<String> NEVER_LEFT_BEHIND =
            Set.of("authorization", "traceparent", "x-request-id", "x-library");

    private PassedHeaders() {}

    static void outward(HttpServerRequest caller, MultiMap headers) {
        dropHopByHop(headers);
        headers.names().stream()
                .filter(name -> spoofable(name.toLowerCase(Locale.ROOT)))
                .toList()
                .forEach(headers::remove);
        headers.remove(HttpHeaders.EXPECT);
        headers.remove(HttpHeaders.ACCEPT_ENCODING);
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.scheme());
        if (caller.authority() != null) {
            headers.set("X-Forwarded-Host", caller.authority().toString());
        }
    }

    private static boolean spoofable(String name) {
        return name.startsWith("x-forwarded-") || NOT_FOR_SERVICES.contains(name);
    }

    /** A service names itself in absolute links; callers know only the gateway. */
    static void homeward(String origin, Service service, MultiMap headers) {
        dropHopByHop(headers);
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Request-Id");
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, relative(origin, service, location));
        }
        var links = headers.getAll("Link");
        if (!links.isEmpty()) {
            headers.set(
                    "Link",
                    links.stream().map(link -> link.replace("<" + origin, "<")).toList());
        }
    }

    private static String relative(String origin, Service service, String location) {
        if (!location.startsWith(origin)) {
            return location;
        }
        var path = location.substring(origin.length());
        return Destination.asSeenFromOutside(service, path).orElse(path);
    }

    private static void dropHopByHop(MultiMap headers) {
        List<String> named = headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !NEVER_LEFT_BEHIND.contains(name))
                .toList();
        named.forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }
}
