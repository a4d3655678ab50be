package org.librarycpd.gateway.limit;

import static org.librarycpd.gateway.problem.GatewayRule.REQUESTS_KEEP_THEIR_PACE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.librarycpd.gateway.GatewayConfig;
import org.librarycpd.gateway.GatewayConfig.Allowance;
import org.librarycpd.gateway.problem.Problem;

/** How fast one person, or one address of people unknown, may ask. */
@Singleton
public class Pace {

    private static final int MANY = 20_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final GatewayConfig.Limits limits;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MANY)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .executor(Runnable::run)
            .build();

    Pace(GatewayConfig config) {
        this.limits = config.limits();
    }

    public Optional<Problem> ofPerson(String subject) {
        return take("person " + subject, limits.person());
    }

    public Optional<Problem> ofAddress(SocketAddress address) {
        return take("address " + Neighbourhood.of(address), limits.address());
    }

    private Optional<Problem> take(String who, Allowance allowance) {
        var taken = buckets.get(who, unknown -> full(allowance)).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            return Optional.empty();
        }
        var pause = Duration.ofNanos(taken.getNanosToWaitForRefill()).plusSeconds(1);
        return Optional.of(
                Problem.of(REQUESTS_KEEP_THEIR_PACE, pause.toSeconds()).retryAfter(pause));
    }

    private static Bucket full(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.burst()).refillGreedy(allowance.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
