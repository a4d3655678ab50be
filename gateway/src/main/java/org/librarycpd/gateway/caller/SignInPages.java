package org.librarycpd.gateway.caller;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where signing in and signing out end for who has no front-end to go back to. */
@Singleton
public class SignInPages {

    public void open(Router router, int order) {
        open(router, order, "signed-in");
        open(router, order, "signed-out");
    }

    private static void open(Router router, int order, String name) {
        var page = read("/" + name + ".html");
        router.get("/" + name)
                .order(order)
                .handler(context -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .end(page));
    }

    private static String read(String name) {
        try (var resource = SignInPages.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
