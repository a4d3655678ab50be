package org.librarycpd.gateway.caller;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import java.util.regex.Pattern;

/** What anyone may read without signing in. Everything else under {@code /api} needs a token. */
final class OpenToAll {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> PAGES = Set.of("/api/v1/health", "/api/v1/openapi", "/api/v1/openapi/ui");
    private static final String API_PAGE = "/api/v1/openapi/ui/";

    /** One certificate by its number, and what is needed to check its signature; never the list of somebody's. */
    private static final Pattern CERTIFICATES = Pattern.compile("/api/v1/certificates/"
            + "(?:issuer(?:/jwks\\.json|/revocations|/keys/[^/]+)?|[^/]+(?:/page|/pdf|/credential)?)");

    private OpenToAll() {}

    static boolean contains(HttpMethod method, String path) {
        return READING.contains(method)
                && (PAGES.contains(path)
                        || path.startsWith(API_PAGE)
                        || CERTIFICATES.matcher(path).matches());
    }
}
