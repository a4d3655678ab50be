package org.librarycpd.gateway.limit;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body on its way through that breaks off when it has grown too large. */
public final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Promise<Void> sent = Promise.promise();
    private Handler<Throwable> onFailure = failure -> {};
    private long seen;

    public BoundedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    public boolean exceeded() {
        return seen > limit;
    }

    /** Succeeds when the whole body has gone through. */
    public Future<Void> sent() {
        return sent.future();
    }

    @Override
    public BoundedBody handler(Handler<Buffer> next) {
        body.handler(next == null ? null : piece -> pass(piece, next));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> next) {
        if (exceeded()) {
            return;
        }
        seen += piece.length();
        if (exceeded()) {
            onFailure.handle(new IllegalStateException("a body over " + limit + " bytes"));
        } else {
            next.handle(piece);
        }
    }

    @Override
    public BoundedBody endHandler(Handler<Void> next) {
        body.endHandler(next == null ? null : end -> finish(next));
        return this;
    }

    private void finish(Handler<Void> next) {
        if (!exceeded()) {
            next.handle(null);
            sent.tryComplete();
        }
    }

    @Override
    public BoundedBody exceptionHandler(Handler<Throwable> next) {
        onFailure = next == null ? failure -> {} : next;
        body.exceptionHandler(next);
        return this;
    }

    @Override
    public BoundedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
