package org.librarycpd.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/** A service's whole answer in memory, as long as it is not too large. */
public final class BoundedAnswer {

    private static final int LIMIT = 4 << 20;

    private BoundedAnswer() {}

    public static Future<Buffer> read(HttpClientResponse response) {
        var whole = Promise.<Buffer>promise();
        var content = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(content));
        response.handler(piece -> {
            if (content.length() + piece.length() > LIMIT) {
                whole.tryFail(new IllegalStateException("an answer over " + LIMIT + " bytes"));
                response.request().reset();
            } else {
                content.appendBuffer(piece);
            }
        });
        return whole.future();
    }
}
