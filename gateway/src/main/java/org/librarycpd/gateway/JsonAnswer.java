package org.librarycpd.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** What the gateway itself answers with: JSON with an ETag made of its content. */
public final class JsonAnswer {

    private static final int NOT_MODIFIED = 304;
    private static final int ENOUGH_BYTES = 16;

    private JsonAnswer() {}

    public static void send(RoutingContext context, JsonObject content, String cacheControl) {
        send(context, content.toBuffer(), cacheControl);
    }

    public static void send(RoutingContext context, Buffer content, String cacheControl) {
        var response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl)
                .putHeader(HttpHeaders.ETAG, etag(content));
        if (context.isFresh()) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.end(content);
        }
    }

    private static String etag(Buffer content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            var enough = Arrays.copyOf(digest, ENOUGH_BYTES);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(enough) + '"';
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
