package org.librarycpd.gateway.caller;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where a sign-in ends for who has no front-end to go back to. */
@Singleton
public class SignedInPage implements Handler<RoutingContext> {

    private final String page;

    SignedInPage() {
        try (var resource = SignedInPage.class.getResourceAsStream("/signed-in.html")) {
            page = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void handle(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end(page);
    }
}
