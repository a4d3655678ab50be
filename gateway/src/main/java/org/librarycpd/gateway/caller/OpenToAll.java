package org.librarycpd.gateway.caller;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** What anyone may read without signing in. Everything else under {@code /api} needs a token. */
final class OpenToAll {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> PAGES = Set.of("/api/v1/health", "/api/v1/openapi", "/api/v1/openapi/ui");
    private static final String API_PAGE = "/api/v1/openapi/ui/";

    private OpenToAll() {}

    static boolean contains(HttpMethod method, String path) {
        return READING.contains(method) && (PAGES.contains(path) || path.startsWith(API_PAGE));
    }
}
