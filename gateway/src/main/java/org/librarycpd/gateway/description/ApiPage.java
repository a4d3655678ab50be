package org.librarycpd.gateway.description;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import org.librarycpd.gateway.GatewayConfig;

/** The page on which people read the API; its files are static resources of this module. */
@Singleton
public class ApiPage {

    public static final String PATH = "/api/v1/openapi/ui";
    private static final int FOUND = 302;

    private final String policy;

    ApiPage(GatewayConfig config) {
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "connect-src 'self' " + origin(config.signIn())
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    public void lead(RoutingContext context) {
        context.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, PATH + "/")
                .end();
    }

    /** The files themselves come from the static resources behind. */
    public void guard(RoutingContext context) {
        if (context.normalizedPath().equals(PATH)) {
            lead(context);
            return;
        }
        context.response().putHeader("Content-Security-Policy", policy);
        context.next();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
