package org.librarycpd.gateway;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** An answer that is fetched once for many, and forgotten after a while that depends on how good it is. */
public final class Remembered<T> {

    private static final Boolean IT = true;

    private final Supplier<Future<T>> fetch;
    private final AsyncCache<Boolean, T> memory;

    public Remembered(Supplier<Future<T>> fetch, Function<T, Duration> goodFor) {
        this.fetch = fetch;
        this.memory = Caffeine.newBuilder()
                .expireAfter(Expiry.<Boolean, T>creating((it, answer) -> goodFor.apply(answer)))
                .executor(Runnable::run)
                .buildAsync();
    }

    public Future<T> get() {
        var answer =
                memory.get(IT, (it, executor) -> fetch.get().toCompletionStage().toCompletableFuture());
        return Future.fromCompletionStage(answer, Vertx.currentContext());
    }
}
